import { runsRightToLeft } from './direction';
import { linesOf, type Fragment } from './fragment';

const LEAST_LINES = 3; // on each side of a gutter
const MOST_CROSSING = 0.2; // of the lines: headlines and wide pictures' captions cross a gutter
const LEAST_FILLED = 0.5; // of a column's width: less is a table
const DEEPEST = 6;
const MOST_TRIED = 40; // places where a gutter may be

/**
 * Cuts a page into pieces in the order in which they are read: down one column, then down the next; what crosses the gutter stands
 * between what is above and what is below it. After the recursive cut of Nagy and Seth (1984).
 */
export function readingOrder(fragments: readonly Fragment[], depth = DEEPEST): Fragment[][] {
  const gutter = depth > 0 ? findGutter(fragments) : undefined;
  if (gutter === undefined) return fragments.length > 0 ? [[...fragments]] : [];
  const pieces: Fragment[][] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const flush = (): void => {
    const rightFirst = runsRightToLeft(
      [...left, ...right].flatMap(({ parts }) => parts.map(({ text }) => text)),
    );
    for (const side of rightFirst ? [right, left] : [left, right])
      pieces.push(...readingOrder(side, depth - 1));
    left = [];
    right = [];
  };
  let across: Fragment[] = [];
  for (const line of linesOf(fragments)) {
    if (line.some((fragment) => crosses(fragment, gutter))) {
      if (left.length + right.length > 0) flush();
      across.push(...line);
      continue;
    }
    if (across.length > 0) pieces.push(across);
    across = [];
    for (const fragment of line) (middle(fragment) < gutter ? left : right).push(fragment);
  }
  flush();
  if (across.length > 0) pieces.push(across);
  return pieces;
}

function middle({ left, right }: Fragment): number {
  return (left + right) / 2;
}

function crosses({ left, right, size }: Fragment, x: number): boolean {
  return left < x - 0.2 * size && right > x + 0.2 * size;
}

/** Where a gutter runs down the page, px; nothing when the page has one column. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  const from = Math.min(...fragments.slice(0, 20_000).map(({ left }) => left));
  const to = Math.max(...fragments.slice(0, 20_000).map(({ right }) => right));
  const width = to - from;
  if (fragments.length < 2 * LEAST_LINES || !(width > 0)) return undefined;
  // A gutter begins where some runs end: each end of a run is a place to look at, thinned out to a few hundred.
  const step = width / 200;
  const places = new Set<number>();
  for (const { right, size } of fragments) {
    const place = right + 0.4 * size;
    if (place > from + width * 0.1 && place < to - width * 0.1) places.add(Math.round(place / step) * step);
  }
  const most = fragments.length * MOST_CROSSING;
  return [...places]
    .map((place) => ({ place, crossing: fragments.filter((fragment) => crosses(fragment, place)).length }))
    .filter(({ crossing }) => crossing <= most)
    .sort((a, b) => a.crossing - b.crossing)
    .slice(0, MOST_TRIED)
    .find(({ place }) => partsColumns(fragments, place))?.place;
}

/** Whether what is left and what is right of a place are columns. */
function partsColumns(fragments: readonly Fragment[], place: number): boolean {
  const sides: [Fragment[], Fragment[]] = [[], []];
  for (const fragment of fragments)
    if (!crosses(fragment, place)) sides[middle(fragment) < place ? 0 : 1].push(fragment);
  return sides.every(isColumn);
}

function isColumn(side: readonly Fragment[]): boolean {
  const lines = linesOf(side);
  if (lines.length < LEAST_LINES) return false;
  const left = Math.min(...side.map((fragment) => fragment.left));
  const right = Math.max(...side.map((fragment) => fragment.right));
  const filled = lines.map((line) => ((line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0)) / (right - left));
  return filled.reduce((sum, each) => sum + each, 0) / lines.length >= LEAST_FILLED;
}
