import type { Line } from './lines';

const NEAR_EDGE = 2; // lines
const APART = 1.5; // steps from line to line: what stands closer to the text is a part of it

/** Takes off what repeats at the upper or lower edge of the pages: running heads and feet, page numbers. A number alone there goes, too. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges)
    for (const shape of new Set(lines.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 3)));
  return pages.map((page, index) => {
    const repeated = edges[index]?.filter((line) => (counts.get(shapeOf(line)) ?? 0) >= least) ?? [];
    const text = page.filter((line) => !repeated.includes(line) && !isNumber(line.text));
    const running = new Set(repeated.filter((line) => text.every((other) => isApart(line, other))));
    const numbers = new Set(edges[index]?.filter((line) => isNumber(line.text)));
    return page.filter((line) => !running.has(line) && !numbers.has(line));
  });
}

/** The lines closest to the upper and to the lower edge. */
function edgeLines(page: readonly Line[]): Line[] {
  const near = (edge: 'top' | 'bottom'): Line[] => {
    const lines = page.filter((line) => line.edge === edge).sort((a, b) => a.base - b.base);
    return edge === 'top' ? lines.slice(0, NEAR_EDGE) : lines.slice(-NEAR_EDGE);
  };
  return [...near('top'), ...near('bottom')];
}

function isApart(line: Line, other: Line): boolean {
  return Math.abs(line.base - other.base) > APART * line.column.step;
}

/** What a running line has in common with its like on other pages: its edge, its letters and its words without numbers. */
function shapeOf({ text, edge, size }: Line): string {
  const words = text.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return `${edge} ${Math.round(size)} ${words}`;
}

/** `12`, `- 12 -`, `Page 3 of 9`, `xiv`. */
function isNumber(text: string): boolean {
  return /^(?:(?:page|p\.|seite|صفحه|صفحة)?\s?[\d۰-۹٠-٩]{1,4}(?:\s?(?:\/|of|von|de)\s?\d{1,4})?|[ivxlc]{1,6})$/i.test(
    text.replace(/^[-–—\s|]{0,9}|[-–—\s|.]{0,9}$/g, ''),
  );
}
