import type { XmlElement } from '../xml/read-xml';

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br']);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(['head', 'style', 'script', 'title']);

/** The words of a piece of HTML in a mind map: a paragraph a line. Nothing of it is ever shown as HTML. */
export function richText(element: XmlElement): string {
  const lines: string[] = [''];
  const waiting: (string | XmlElement)[] = [...element.content].reverse();
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (part === undefined) break;
    if (typeof part === 'string') lines[lines.length - 1] += part.replace(/\s+/g, ' ');
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
