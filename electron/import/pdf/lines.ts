import { readingOrder } from './columns';
import { inReadingOrder, runsRightToLeft } from './direction';
import { linesOf, type Fragment } from './fragment';
import type { PageContent } from './page-content';
import { rowsIn } from './rows';

/** A line of a page in the order of reading. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** The column that it stands in: from where to where lines there run, and how far apart they are, px. */
  readonly column: { left: number; right: number; step: number };
  /** Whether it stands near the upper or the lower edge of its page. */
  readonly edge: 'top' | 'bottom' | undefined;
  readonly rightToLeft: boolean;
}

const EDGE = 0.12; // of the page's height

/** The lines of a page, column by column. */
export function linesOfPage({ fragments, height }: PageContent): Line[] {
  return readingOrder(fragments).flatMap((piece) => {
    const grouped = linesOf(piece);
    const rows = rowsIn(grouped);
    const lines = grouped.map((line, index) => lineOf(line, rows[index] ?? false, height));
    const column = {
      left: Math.min(...lines.map(({ left }) => left)),
      right: Math.max(...lines.map(({ right }) => right)),
      step: usualStep(lines),
    };
    return lines.map((line) => ({ ...line, column }));
  });
}

/** @param isRow whether it is a row of a table: then tabs part its cells */
function lineOf(fragments: readonly Fragment[], isRow: boolean, height: number): Omit<Line, 'column'> {
  const rightToLeft = runsRightToLeft(fragments.flatMap(({ parts }) => parts.map(({ text }) => text)));
  const cells = fragments.map(({ parts }) => inReadingOrder(parts));
  const base = fragments[0]?.base ?? 0;
  return {
    text: isRow
      ? (rightToLeft ? cells.reverse() : cells).join('\t')
      : inReadingOrder(
          fragments.flatMap(({ parts: [first, ...more] }) =>
            first ? [{ ...first, apart: true }, ...more] : [],
          ),
        ),
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    base,
    size: Math.max(...fragments.map(({ size }) => size)),
    edge: base < height * EDGE ? 'top' : base > height * (1 - EDGE) ? 'bottom' : undefined,
    rightToLeft,
  };
}

/** The distance from line to line that most lines have: half of them are no farther apart. */
function usualStep(lines: readonly { base: number; size: number }[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.base - (lines[index]?.base ?? 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? (lines[0]?.size ?? 10) * 1.2;
}
