import type { Format } from '../format';
import { escapedMarkdown } from './syntax';
import { MARKER } from './syntax';

const MOSTLY = 0.8; // the share of lines that are bullets

/** A nested list in Markdown, to be read by people. A `.md` file is an article unless it is surely such a list, or a person asks for a map. */
export const MARKDOWN: Format = {
  id: 'markdown',
  name: 'Markdown outline',
  extensions: ['.md', '.markdown'],
  plain: true,
  recognise: (head) => (head.includes(MARKER) || isNestedList(head) ? 2 : 1),
  reads: true,
  remark: (words) => `\n> **${escapedMarkdown(words)}**\n`,
  writes: true,
};

function isNestedList(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const bullets = lines.filter((line) => /^[ \t]*[-*+] /.test(line));
  const hasNested = bullets.some((line) => /^[ \t]/.test(line));
  return hasNested && bullets.length >= 3 && bullets.length >= lines.length * MOSTLY;
}
