import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters as pdf.js gives it. */
interface PdfItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** A run of letters with its place on the page: px from the upper left, `base` is where the letters stand. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  base: number;
  /** Height of the letters, px. */
  size: number;
  rightToLeft: boolean;
}

/** A page's letters and how large it is. */
export interface PageContent {
  fragments: Fragment[];
  width: number;
  height: number;
}

const MOST_ITEMS = 50_000; // of one page

/** The letters of a page that stand upright, words on one line joined where nothing but a space lies between them. */
export async function contentOf(page: PDFPageProxy): Promise<PageContent> {
  const { items } = await page.getTextContent();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const placed: Fragment[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    if (!('str' in item) || item.str === '') continue;
    const fragment = place(item, transform);
    if (fragment) placed.push(fragment);
  }
  return { fragments: joinWords(placed), width, height };
}

function place(
  { str, dir, width, height, transform }: PdfItem,
  view: readonly number[],
): Fragment | undefined {
  const [a, b, , , x, y] = multiply(view, transform);
  const size = height || Math.hypot(a, b);
  // Text on its side is a stamp on the margin or the label of an axis.
  if (![a, b, x, y, size].every(Number.isFinite) || Math.abs(b) > Math.abs(a) || size <= 0) return undefined;
  return {
    text: str.replace(/[\s\u0000]+/g, ' '),
    left: x,
    right: x + Math.max(0, width),
    base: y,
    size,
    rightToLeft: dir === 'rtl',
  };
}

type Matrix = [number, number, number, number, number, number];

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Whether two runs stand on one line. */
export function onOneLine(a: Fragment, b: Fragment): boolean {
  return Math.abs(a.base - b.base) <= 0.5 * Math.min(a.size, b.size);
}

const WORD_GAP = 0.15; // of the letters' size: more is a space
const COLUMN_GAP = 1; // of the letters' size: more is another column, or a cell of a table

/** Sorts runs from above to below and joins neighbours on a line unless there is room for a gutter between them. */
function joinWords(placed: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const line of linesOf(placed)) {
    let current: Fragment | undefined;
    for (const next of line) {
      if (next.text === ' ') continue;
      const gap = current ? next.left - current.right : 0;
      const size = Math.max(current?.size ?? 0, next.size);
      if (current && current.rightToLeft === next.rightToLeft && gap < COLUMN_GAP * size && gap > -size) {
        const space = gap > WORD_GAP * size && !/\s$/.test(current.text) && !/^\s/.test(next.text) ? ' ' : '';
        current.text = next.rightToLeft ? next.text + space + current.text : current.text + space + next.text;
        current.right = Math.max(current.right, next.right);
        current.size = Math.max(current.size, next.size);
      } else joined.push((current = { ...next }));
    }
  }
  return joined.filter(({ text }) => text.trim() !== '');
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
