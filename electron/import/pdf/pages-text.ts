import type { Line } from './lines';
import { howFollows, joint, wordsIn } from './paragraphs';

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
  // Lines are kept apart until the end: a paragraph can be as long as the book.
  const parts: string[] = [];
  const starts: { start: number; label: string }[] = [];
  let length = 0;
  let before: Line | undefined;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const [index, lines] of pages.entries()) {
    for (const [nth, line] of lines.entries()) {
      if (before) {
        const follows = howFollows(before, line);
        const { drop, glue } =
          follows === 'joined'
            ? joint(before.text, line.text, words)
            : { drop: 0, glue: SEPARATORS[follows] };
        if (drop > 0) length -= drop;
        if (drop > 0) parts[parts.length - 1] = before.text.slice(0, -drop);
        write(glue);
      }
      if (nth === 0) starts.push({ start: length, label: labels[index] ?? String(index + 1) });
      write(line.text);
      before = line;
    }
  }
  return { text: parts.join(''), pages: starts };
}
