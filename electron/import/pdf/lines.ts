import { isRightToLeft, readingOrder } from './columns';
import { linesOf, type Fragment, type PageContent } from './fragment';

/** A line of a page in the order of reading. */
export interface Line {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** The column that it stands in: from where to where lines there run, and how far apart they are, px. */
  column: { left: number; right: number; step: number };
  /** Whether it stands first or second from above or below on its page. */
  edge: 'top' | 'bottom' | undefined;
  rightToLeft: boolean;
}

const EDGE = 0.12; // of the page's height
const CELL_GAP = 1.6; // of the letters' size

/** The lines of a page, column by column. */
export function linesOfPage({ fragments, height }: PageContent): Line[] {
  return readingOrder(fragments).flatMap((piece) => {
    const lines = linesOf(piece).map((line) => lineOf(line, height));
    const column = {
      left: Math.min(...lines.map(({ left }) => left)),
      right: Math.max(...lines.map(({ right }) => right)),
      step: usualStep(lines),
    };
    return lines.map((line) => ({ ...line, column }));
  });
}

function lineOf(fragments: readonly Fragment[], height: number): Omit<Line, 'column'> {
  const rightToLeft = isRightToLeft(fragments);
  const ordered = rightToLeft ? [...fragments].reverse() : fragments;
  let text = '';
  let before: Fragment | undefined;
  for (const fragment of ordered) {
    if (before) {
      const gap = rightToLeft ? before.left - fragment.right : fragment.left - before.right;
      text += gap > CELL_GAP * Math.max(before.size, fragment.size) ? '\t' : ' ';
    }
    text += fragment.text.trim();
    before = fragment;
  }
  const base = fragments[0]?.base ?? 0;
  return {
    text,
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
