/** A run of text on a page: its left and right edge, its baseline (y grows downwards) and its letter height, in points. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A line of a column. */
export type Line = Run;

/** A page as its runs lie on it. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

const SAME_LINE = 0.4; // of the letter height, that baselines may differ
const COLUMN_GAP = 1.3; // of the letter height: a wider gap inside a line may be a gutter between columns
const NARROWEST = 0.18; // of the page width that a column has at least
const MOST_CROSSING = 0.25; // of the pieces of lines that may lie across a gutter

/**
 * The lines of a page in reading order. Columns are found by the gutter that few lines cross (Nagy and Seth 1984, cut by cut); lines across it,
 * such as a title, part what stands above from what stands below.
 */
export function linesInOrder({ runs, width }: PageRuns): Line[] {
  return ordered(piecesOf(runs), width);
}

/** Runs on one baseline without a wide gap between them are one piece of a line. */
function piecesOf(runs: readonly Run[]): Run[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.findLast(
      (one) => Math.abs((one[0]?.y ?? 0) - run.y) <= SAME_LINE * Math.max(run.height, one[0]?.height ?? 0),
    );
    if (row && rows.indexOf(row) >= rows.length - 3) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => joinRow(row.sort((a, b) => a.left - b.left)));
}

function joinRow(row: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  for (const run of row) {
    const last = pieces.at(-1);
    const gap = last ? run.left - last.right : 0;
    if (!last || gap > COLUMN_GAP * Math.max(run.height, last.height)) {
      if (run.text.trim() !== '') pieces.push(run);
      continue;
    }
    const space = gap > 0.15 * run.height && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
    pieces[pieces.length - 1] = {
      text: last.text + space + run.text,
      left: last.left,
      right: Math.max(last.right, run.right),
      y: last.y,
      height: Math.max(last.height, run.height),
    };
  }
  return pieces;
}

function ordered(pieces: readonly Run[], width: number): Line[] {
  const gutter = gutterOf(pieces, width);
  if (gutter === undefined) return joinAcross([...pieces].sort((a, b) => a.y - b.y || a.left - b.left));
  const lines: Line[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  const flush = (): void => {
    lines.push(...ordered(left, width), ...ordered(right, width));
    [left, right] = [[], []];
  };
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    if (piece.left < gutter && piece.right > gutter) {
      flush();
      lines.push(piece);
    } else if (piece.right <= gutter) left.push(piece);
    else right.push(piece);
  }
  flush();
  return lines;
}

/** In one column a wide gap inside a line is only a wide gap. */
function joinAcross(pieces: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - piece.y) <= SAME_LINE * piece.height && piece.left >= last.right)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}`, right: piece.right };
    else lines.push(piece);
  }
  return lines;
}

/** The middle of the white strip that fewest lines cross, with enough lines on both sides of it. */
function gutterOf(pieces: readonly Run[], width: number): number | undefined {
  if (pieces.length < 6) return undefined;
  const from = Math.min(...pieces.map((piece) => piece.left));
  const to = Math.max(...pieces.map((piece) => piece.right));
  let best: { at: number; crossing: number } | undefined;
  for (const { right } of pieces) {
    if (right - from < NARROWEST * width || to - right < NARROWEST * width) continue;
    const at = right + 1;
    const crossing = pieces.filter((piece) => piece.left < at && piece.right > at).length;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  if (!best || best.crossing > MOST_CROSSING * pieces.length) return undefined;
  const { at } = best;
  const onLeft = pieces.filter((piece) => piece.right <= at);
  const onRight = pieces.filter((piece) => piece.left >= at);
  const fewer = Math.min(onLeft.length, onRight.length);
  return fewer >= 3 && fewer >= 0.2 * pieces.length && standSideBySide(onLeft, onRight) ? at : undefined;
}

/** Columns stand beside each other; a short line above a long one does not make two. */
function standSideBySide(left: readonly Run[], right: readonly Run[]): boolean {
  const top = (runs: readonly Run[]): number => Math.min(...runs.map((run) => run.y));
  const bottom = (runs: readonly Run[]): number => Math.max(...runs.map((run) => run.y));
  return Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right)) > 0;
}
