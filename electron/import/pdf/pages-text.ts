import type { Line } from './lines';
import { howFollows, joinPieces, wordsIn } from './paragraphs';

const SEPARATORS = { line: '\n', paragraph: '\n\n' } as const;

/**
 * All pages as one text of paragraphs.
 * @param labels what each page is called
 * @returns where each page's first line begins in the text, too
 */
export function textOfPages(
  pages: readonly (readonly Line[])[],
  labels: readonly string[],
): { text: string; pages: { start: number; label: string }[] } {
  const words = wordsIn(pages.flat());
  const done: string[] = [];
  let length = 0;
  let current = '';
  let before: Line | undefined;
  const starts: { start: number; label: string }[] = [];
  for (const [index, lines] of pages.entries()) {
    for (const [nth, line] of lines.entries()) {
      const follows = before && howFollows(before, line);
      if (follows === 'joined') current = joinPieces(current, line.text, words);
      else {
        const finished = follows ? current + SEPARATORS[follows] : current;
        done.push(finished);
        length += finished.length;
        current = line.text;
      }
      if (nth === 0) {
        const start = length + current.length - line.text.length;
        starts.push({ start, label: labels[index] ?? String(index + 1) });
      }
      before = line;
    }
  }
  done.push(current);
  return { text: done.join(''), pages: starts };
}
