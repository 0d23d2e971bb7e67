import { markedLines } from './marked-lines';
import type { Format } from '../format';

/** Plain text, indented with tabs or spaces. Any text could be one, and most are articles: it is read so only when a person asks. */
export const INDENTED: Format = {
  id: 'indented',
  name: 'Indented text',
  extensions: ['.txt'],
  recognise: (head) => (/^[ \t]+\S/m.test(head) || isMarked(head) ? 1 : 0),
  reads: true,
};

/** Whether all whole lines of the beginning of a file have marks that say how deep they stand. */
function isMarked(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return markedLines(lines.length > 3 ? lines.slice(0, -1) : lines) !== undefined;
}
