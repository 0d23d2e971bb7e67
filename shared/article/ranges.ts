import type { TextRange } from '../text/range';

/** Ranges by their place; of those that meet only the first is kept. */
export function apart<Range extends TextRange>(ranges: readonly Range[]): Range[] {
  let end = 0;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      const isFree = range.start >= end;
      if (isFree) end = range.end;
      return isFree;
    });
}

/** Those of some ranges that meet none of the others. */
export function without<Range extends TextRange>(
  ranges: readonly Range[],
  others: readonly TextRange[],
): Range[] {
  const ordered = apart(others);
  return ranges.filter(({ start, end }) => (lastBefore(ordered, end)?.end ?? 0) <= start);
}

/** The last range that begins before an offset, of ranges that are apart and in order. */
function lastBefore(ordered: readonly TextRange[], offset: number): TextRange | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}
