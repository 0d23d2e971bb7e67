import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Part } from './direction';

/** A run of letters as pdf.js gives it. */
interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

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

/** A page's letters and how large it is. */
export interface PageContent {
  readonly fragments: readonly Fragment[];
  readonly height: number;
  /** Whether it was read to its end. */
  readonly whole: boolean;
}

const MOST_ITEMS = 20_000; // of one page
const LONGEST = 3000; // ms for one page: more is made to keep a program busy

/** The letters of a page that stand upright, words on one line joined where nothing but a space lies between them. */
export async function contentOf(page: PDFPageProxy): Promise<PageContent> {
  const { items, whole } = await itemsOf(page);
  const { transform, height } = page.getViewport({ scale: 1 });
  const placed = items.flatMap((item) => place(item, transform) ?? []);
  return { fragments: joinWords(placed), height, whole };
}

/** What is drawn on a page; of a page without end its beginning. */
async function itemsOf(page: PDFPageProxy): Promise<{ items: PdfItem[]; whole: boolean }> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: unknown[] }>).getReader();
  const items: PdfItem[] = [];
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), LONGEST);
  });
  try {
    for (;;) {
      const chunk = await Promise.race([reader.read(), timeout]);
      if (chunk?.done) return { items, whole: true };
      for (const item of (chunk?.value.items ?? []) as PdfItem[])
        if (typeof item.str === 'string' && item.str !== '') items.push(item);
      if (chunk === undefined || items.length > MOST_ITEMS) {
        void reader.cancel(new Error('enough')).catch(() => undefined);
        return { items: items.slice(0, MOST_ITEMS), whole: false };
      }
    }
  } finally {
    clearTimeout(late);
  }
}

function place({ str, width, height, transform }: PdfItem, view: readonly number[]): Fragment | undefined {
  const [a, b, , , x, y] = multiply(view, transform);
  const size = height || Math.hypot(a, b);
  // Text on its side is a stamp on the margin or the label of an axis.
  if (![a, b, x, y, size].every(Number.isFinite) || Math.abs(b) > Math.abs(a) || size <= 0) return undefined;
  return {
    parts: [{ text: str.replace(/[\s\u0000]+/g, ' '), apart: false }],
    left: x,
    right: x + Math.max(0, width),
    base: y,
    size,
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

/** Joins neighbours on a line unless there is room for a gutter between them. */
function joinWords(placed: readonly Fragment[]): Fragment[] {
  return linesOf(placed).flatMap((line) => {
    const joined: Fragment[] = [];
    let parts: Part[] = [];
    for (const next of line) {
      const text = next.parts[0]?.text ?? '';
      if (text.trim() === '') continue;
      const current = joined.at(-1);
      const gap = current ? next.left - current.right : 0;
      const size = Math.max(current?.size ?? 0, next.size);
      if (current && gap < COLUMN_GAP * size && gap > -size) {
        parts.push({ text, apart: gap > WORD_GAP * size });
        joined[joined.length - 1] = { ...current, right: Math.max(current.right, next.right), size };
      } else {
        parts = [{ text, apart: false }];
        joined.push({ ...next, parts });
      }
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
