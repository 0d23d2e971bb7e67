import type { Part } from './direction';

/** Words on a line with their place on the page: px from the upper left, `base` is where the letters stand. */
export interface Fragment {
  /** From left to right, whatever direction they are read in. */
  readonly parts: readonly Part[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of the letters, px. */
  readonly size: number;
}

/** Whether two runs stand on one line. */
export function onOneLine(a: Fragment, b: Fragment): boolean {
  return Math.abs(a.base - b.base) <= 0.5 * Math.min(a.size, b.size);
}

const WORD_GAP = 0.15; // of the letters' size: more is a space
const COLUMN_GAP = 1; // of the smaller letters' size: more is another column, or a cell of a table

/** Joins neighbours on a line unless there is room for a gutter between them. */
export function joinWords(placed: readonly Fragment[]): Fragment[] {
  return linesOf(placed).flatMap((line) => {
    const joined: Fragment[] = [];
    let parts: Part[] = [];
    let hasSpace = false;
    for (const next of line) {
      const text = next.parts[0]?.text ?? '';
      if (text.trim() === '') {
        hasSpace = true; // a space that the file has, however narrow
        continue;
      }
      const current = joined.at(-1);
      const gap = current ? next.left - current.right : 0;
      const size = Math.max(current?.size ?? 0, next.size);
      if (current && gap < COLUMN_GAP * Math.min(current.size, next.size) && gap > -size) {
        parts.push({ text, apart: gap > WORD_GAP * size || hasSpace });
        joined[joined.length - 1] = { ...current, right: Math.max(current.right, next.right), size };
      } else {
        parts = [{ text, apart: false }];
        joined.push({ ...next, parts });
      }
      hasSpace = false;
    }
    return joined;
  });
}

/** Runs by the line they stand on, lines from above to below, in each from left to right. */
export function linesOf(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && onOneLine(first, fragment)) line.push(fragment);
    else lines.push([fragment]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}
