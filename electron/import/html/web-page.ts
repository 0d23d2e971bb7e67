import { READER_COMMENT } from '../../../shared/article/voices';
import { t } from '../../../shared/words/words';
import type { Article, ReadOptions } from '../article';
import { decodeText } from '../encoding';
import { leftOutNotes } from '../left-out';
import { encodingOf } from '../plain-text';
import { parsePage, xhtmlAsHtml, type PageDocument } from './dom';
import { findArticle } from './find-article';
import { hideByStyles } from './hide-by-styles';
import { htmlToText, shownLine, type HtmlText } from './html-text';
import { pageFacts } from './page-facts';
import { fold } from './page-title';
import { commentSections } from './readers-comments';

const MOST_HEADINGS = 8; // that are looked at

/** A saved web page: its article without the menus, and the readers’ comments after it, as another voice. */
export function readWebPage(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, { ...options, declared: declaredCharset(bytes) });
  const facts = encodingOf(decoded);
  const html = /^\s*<\?xml\s/.test(decoded.text) ? xhtmlAsHtml(decoded.text) : decoded.text;
  const article = isPart(html) ? wholePage(html) : mainArticle(html);
  return { ...article, ...facts, notes: [...article.notes, ...facts.notes] };
}

/** All words of a page: of a chapter, an e-mail, a document that was made a page, or what was copied from one. */
export function wholePage(html: string): Article & HtmlText {
  const page = parsePage(html);
  hideByStyles(page);
  const read = htmlToText(page.body);
  return { ...read, ...pageFacts(page, html), notes: leftOutNotes(read.leftOut) };
}

/** Whether this is a part of a page that somebody copied: all of it is wanted. */
function isPart(html: string): boolean {
  return html.includes('<!--StartFragment-->') || !/<(?:html|head|body|title)[\s>]/i.test(html);
}

function mainArticle(html: string): Article {
  const page = parsePage(html);
  hideByStyles(page);
  const facts = pageFacts(page, html);
  const sections = commentSections(page);
  const comments = sections.map((section) => htmlToText(section).text);
  for (const section of sections) section.remove();
  const heading = headingOf(page, facts.title);
  const shown = wordsIn(htmlToText(page.body).text);
  const found = findArticle(page);
  const read = found ? htmlToText(found.root) : bodyText(page);
  const article = joined([...(found?.leads.map(htmlToText) ?? []), read]);
  const above = isWanted(heading, article.text) ? [{ text: heading }] : [];
  const below = comments.map((text) => ({
    text,
    voices: [{ start: 0, end: text.length, who: READER_COMMENT }],
  }));
  const { text, voices } = joined([...above, article, ...below]);
  return {
    text,
    ...(heading !== '' && { title: heading }),
    ...facts,
    ...(voices.length > 0 && { voices }),
    notes: [...leftOutNotes(read.leftOut), ...aroundNote(shown - wordsIn([heading, article.text].join(' ')))],
  };
}

/** What stands around the article is one line, however much it is. */
function aroundNote(words: number): string[] {
  return words > 0
    ? [
        t(
          'Around the article, {words, plural, one {a word was} other {# words were}} left out: menus, links, notices.',
          { words },
        ),
      ]
    : [];
}

function wordsIn(text: string): number {
  // Without a list of them: a page can have a million.
  const word = /[\p{L}\p{N}]+/gu;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

type Voices = NonNullable<Article['voices']>;

interface Piece {
  readonly text: string;
  readonly voices?: Voices;
}

/** Pieces of an article as one text, with what in it is not its author's. */
function joined(pieces: readonly Piece[]): { text: string; voices: Voices } {
  let text = '';
  const all: Voices = [];
  for (const { text: piece, voices = [] } of pieces) {
    if (piece === '') continue;
    if (text !== '') text += '\n\n';
    for (const { start, end, who } of voices)
      all.push({ start: start + text.length, end: end + text.length, who });
    text += piece;
  }
  return { text, voices: all };
}

/** Everything in a page that is not there to lead elsewhere. */
function bodyText(page: PageDocument): HtmlText {
  for (const part of page.querySelectorAll(
    'nav, [role="navigation"], [role="banner"], [role="search"], [role="contentinfo"]',
  ))
    part.remove();
  return htmlToText(page.body);
}

/** The heading that is the page's title, else its first. */
function headingOf(page: PageDocument, title: string | undefined): string {
  const headings = [...page.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map(shownLine)
    .filter((heading) => heading !== '');
  return headings.find((heading) => fold(heading) === fold(title ?? '')) ?? headings[0] ?? '';
}

/** The headline is a part of the article, though it often stands outside of what is found. */
function isWanted(heading: string, text: string): boolean {
  return (
    heading !== '' && heading.length <= 400 && !text.slice(0, 2000).replace(/\s+/g, ' ').includes(heading)
  );
}

/** The encoding that a page states: in the first line of XML or in `<meta>`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // What is commented out states nothing.
  const [first = '', ...others] = start.split('<!--');
  const head = first + others.map((part) => part.slice(`${part}-->`.indexOf('-->') + 3)).join('');
  return (
    /^\s{0,200}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^<>]{0,400}?charset\s{0,9}=[\s"']{0,9}([\w:.-]{1,40})/i.exec(head)?.[1]
  );
}
