import type { Fragment } from './fragment';

const NEAR = 0.35; // of the letters' size: edges of cells that stand in one line
const EXACT = 0.1; // the same in a justified text, where words come near each other by chance
const FLUSH = 0.15; // of the letters' size: ends of lines that were made to meet
const MOSTLY = 0.5; // of the lines: the text is justified, and its gaps are only wide spaces

/**
 * Which lines of a column are rows of a table: their inner cells begin, or end, where those of a neighbouring line do. In a justified
 * text that happens by chance between two lines, so that three are asked for.
 */
export function rowsIn(lines: readonly (readonly Fragment[])[]): boolean[] {
  const edge = isJustified(lines) ? Math.max(...lines.map((line) => line.at(-1)?.right ?? 0)) : undefined;
  const alike = lines.map((line, index) => isAlike(line, lines[index + 1] ?? [], edge));
  const least = edge === undefined ? 2 : 3;
  const rows = lines.map(() => false);
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (alike[to]) to++;
    if (to - from + 1 >= least) rows.fill(true, from, to + 1);
    from = to + 1;
  }
  return rows;
}

/** @param edge where the lines of a justified text end: that words end there says nothing */
function isAlike(line: readonly Fragment[], next: readonly Fragment[], edge: number | undefined): boolean {
  if (line.length < 2 || next.length < 2) return false;
  const [few, many] = line.length < next.length ? [line, next] : [next, line];
  return few.slice(1).every((cell) => many.slice(1).some((other) => standsUnder(cell, other, edge)));
}

function standsUnder(a: Fragment, b: Fragment, edge: number | undefined): boolean {
  const near = (edge === undefined ? NEAR : EXACT) * Math.max(a.size, b.size);
  if (Math.abs(a.left - b.left) < near) return true;
  if (edge !== undefined && isFlush(a, edge) && isFlush(b, edge)) return isNumber(a) && isNumber(b);
  const middles = (a.left + a.right - b.left - b.right) / 2;
  return Math.abs(a.right - b.right) < near || Math.abs(middles) < near;
}

function isNumber({ parts }: Fragment): boolean {
  return /^[\d\s.,%()–−+$€£-]+$/.test(parts.map(({ text }) => text).join(''));
}

function isFlush({ right, size }: Fragment, edge: number): boolean {
  return edge - right < FLUSH * size;
}

/** Whether most lines end at the same place. */
function isJustified(lines: readonly (readonly Fragment[])[]): boolean {
  const edge = Math.max(...lines.map((line) => line.at(-1)?.right ?? 0));
  const flush = lines.filter((line) => line.slice(-1).some((last) => isFlush(last, edge)));
  return flush.length > MOSTLY * lines.length;
}
