import { plainOfMarkdown } from '../markdown/plain-of-markdown';
import type { InlineWords } from '../markdown/inline-words';
import { lowered, raised } from '../../text/raised';
import { attributeOf, type XmlElement } from '../xml/read-xml';

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br']);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(['head', 'style', 'script', 'title']);

/** The words of a formatted text in a mind map, HTML or Markdown, and what only its Markdown has. */
export function richWords(element: XmlElement): InlineWords {
  const form = attributeOf(element, 'CONTENT-TYPE') ?? '';
  if (!form.startsWith('plain/')) return { words: htmlWords(element), hidden: [] };
  const plain = plainTextIn(element);
  return isMarkdown(form) ? plainOfMarkdown(plain) : { words: plain.trim(), hidden: [] };
}

/** The same without what is hidden. */
export function richText(element: XmlElement): string {
  return richWords(element).words;
}

/** Whether this is how Freeplane names Markdown: as the form of a text, or of a node’s own text. */
export function isMarkdown(form: string): boolean {
  return /markdown/i.test(form);
}

/** A text that Freeplane keeps with its line ends. */
function plainTextIn(element: XmlElement): string {
  return element.content.map((part) => (typeof part === 'string' ? part : plainTextIn(part))).join('');
}

/** The words of a piece of HTML: a paragraph a line. Nothing of it is ever shown as HTML. */
function htmlWords(element: XmlElement): string {
  const lines: string[] = [''];
  const waiting: (string | XmlElement)[] = [...element.content].reverse();
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (part === undefined) break;
    if (typeof part === 'string') lines[lines.length - 1] += part.replace(/\s+/g, ' ');
    else if (part.name === 'sub') lines[lines.length - 1] += lowered(plainTextIn(part));
    else if (part.name === 'sup')
      lines[lines.length - 1] += raised(plainTextIn(part), lines.at(-1)?.slice(-1) ?? '');
    else if (!UNSEEN.has(part.name)) {
      if (BLOCKS.has(part.name)) lines.push('');
      else if (CELLS.has(part.name)) lines[lines.length - 1] += ' ';
      for (const inner of [...part.content].reverse()) waiting.push(inner);
    }
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
