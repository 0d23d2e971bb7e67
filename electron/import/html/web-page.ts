import { Readability } from '@mozilla/readability';
import { READER_COMMENT } from '../../../shared/article/voices';
import type { Article, ReadOptions } from '../article';
import { decodeText } from '../encoding';
import { encodingOf } from '../plain-text';
import { parsePage, xhtmlAsHtml, type PageDocument, type PageElement } from './dom';
import { htmlToText, type HtmlText } from './html-text';
import { pageFacts } from './page-facts';
import { commentSections } from './readers-comments';

const MOST_FOR_READABILITY = 30_000; // elements; it walks a page many times
const LEAST_FOUND = 140; // characters; less is a button or a caption, unless the page has little more

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
  const read = htmlToText(page.body);
  return { ...read, ...pageFacts(page, html), notes: pictureNote(read.pictures) };
}

/** Whether this is a part of a page that somebody copied: all of it is wanted. */
function isPart(html: string): boolean {
  return html.includes('<!--StartFragment-->') || !/<(?:html|head|body|title)[\s>]/i.test(html);
}

function mainArticle(html: string): Article {
  const page = parsePage(html);
  const facts = pageFacts(page, html);
  const sections = commentSections(page);
  const comments = sections.map((section) => htmlToText(section).text).filter((text) => text !== '');
  for (const section of sections) section.remove();
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const whole = bodyText(page);
  const found = readable(page);
  const read = found && found.text.length >= Math.min(LEAST_FOUND, whole.text.length / 2) ? found : whole;
  const { text, voices } = withComments(withHeading(read.text, heading), comments);
  return {
    text,
    ...(heading !== '' && { title: heading }),
    ...facts,
    ...(voices.length > 0 && { voices }),
    notes: pictureNote(read.pictures),
  };
}

/** The article, as Mozilla’s reader view finds it. Changes the page. */
function readable(page: PageDocument): HtmlText | undefined {
  try {
    const found = new Readability<PageElement>(page as never, {
      maxElemsToParse: MOST_FOR_READABILITY,
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    }).parse();
    return found?.content ? htmlToText(found.content) : undefined;
  } catch {
    return undefined; // a page too large or too odd for it: all of its text is taken
  }
}

/** Everything in a page that is not there to lead elsewhere. */
function bodyText(page: PageDocument): HtmlText {
  for (const part of page.querySelectorAll(
    'nav, [role="navigation"], [role="banner"], [role="search"], [role="contentinfo"]',
  ))
    part.remove();
  return htmlToText(page.body);
}

/** The headline is a part of the article, though it often stands outside of what is found. */
function withHeading(text: string, heading: string): string {
  if (heading === '' || heading.length > 400 || text.slice(0, 2000).includes(heading)) return text;
  return text === '' ? heading : `${heading}\n\n${text}`;
}

function withComments(
  article: string,
  comments: readonly string[],
): { text: string; voices: { start: number; end: number; who: string }[] } {
  let text = article;
  const voices = comments.map((comment) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += comment;
    return { start, end: text.length, who: READER_COMMENT };
  });
  return { text, voices };
}

function pictureNote(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'A picture was left out.' : `${count} pictures were left out.`];
}

/** The encoding that a page states: in the first line of XML or in `<meta>`. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /^\s{0,200}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^<>]{0,400}?charset\s{0,9}=[\s"']{0,9}([\w:.-]{1,40})/i.exec(head)?.[1]
  );
}
