import { Readability } from '@mozilla/readability';
import { READER_COMMENT } from '../../shared/article/voices';
import type { Article, ReadOptions } from './article';
import { parsePage, type PageDocument } from './dom';
import { decodeText } from './encoding';
import { htmlToText } from './html-text';
import { pageFacts } from './page-facts';
import { encodingOf } from './plain-text';

/** Where readers answer: what these hold is another voice. */
const COMMENTS =
  '#comments, .comments, .comments-area, .comment-list, .comment-thread, #disqus_thread, [data-testid="comments"], section[aria-label="Comments"], .responses, .discussion-thread';
const FEWEST_WORDS = 20; // less is a button, not an article

/** A saved web page: its article without the menus, and the readers’ comments after it, as another voice. */
export function readWebPage(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, { ...options, declared: declaredCharset(bytes) });
  return { ...articleFromHtml(decoded.text), ...encodingOf(decoded) };
}

/** The same from text: a page, an e-mail or what was copied from a page. */
export function articleFromHtml(html: string, { whole = false } = {}): Omit<Article, 'notes'> {
  const document = parsePage(html);
  const facts = pageFacts(document, html);
  const comments = takeComments(document);
  const text = (whole ? undefined : readable(document)) ?? htmlToText(document.body);
  if (comments === '') return { ...facts, text };
  const start = text.length + 2;
  return {
    ...facts,
    text: `${text}\n\n${comments}`,
    voices: [{ start, end: start + comments.length, who: READER_COMMENT }],
  };
}

function takeComments(document: PageDocument): string {
  const sections = [...document.querySelectorAll(COMMENTS)];
  const outer = sections.filter(
    (section) => !sections.some((other) => other !== section && other.contains(section)),
  );
  const texts = outer.map((section) => {
    const text = htmlToText(section);
    section.remove();
    return text;
  });
  return texts.filter((text) => text !== '').join('\n\n');
}

/** What Mozilla’s Readability takes for the article; nothing when it finds none, or next to nothing in a page that has more. */
function readable(document: PageDocument): string | undefined {
  const article = new Readability(document.cloneNode(true) as never, {
    keepClasses: false,
    maxElemsToParse: 200_000,
  }).parse();
  if (!article?.content) return undefined;
  const text = htmlToText(parsePage(article.content).body);
  return text.split(/\s+/).length >= FEWEST_WORDS ? text : undefined;
}

/** `<meta charset>` or the XML prolog, in the first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
}
