import { lowered, raised } from '../raised';
import type { Fragment } from './fragment';

/** A run of letters as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** How a page lies: its matrix and its size, px. */
export interface PageView {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Letters that stand one way, with their places as if the page were turned so that they stand upright. */
export interface Turned {
  readonly fragments: readonly Fragment[];
  readonly height: number;
  /** How many letters they are. */
  readonly letters: number;
}

type Placed = Fragment & { readonly turn: 0 | 1 | 2 | 3 };

/** The letters of a page by the way that they stand, the way of most of them first. */
export function placeItems(items: readonly PdfItem[], view: PageView): Turned[] {
  const ways: Fragment[][] = [[], [], [], []];
  const last: (Fragment | undefined)[] = [];
  for (const item of items) {
    const placed = place(item, view);
    if (!placed) continue;
    const way = ways[placed.turn] ?? [];
    const before = last[placed.turn];
    if (before && isSameAgain(before, placed)) continue; // drawn twice, to look bold
    const fragment = before ? onItsLine(before, placed) : placed;
    way.push(fragment);
    if (fragment.parts[0]?.text.trim() !== '') last[placed.turn] = fragment;
  }
  return ways
    .map((fragments, turn) => ({
      fragments,
      height: turn % 2 === 0 ? view.height : view.width,
      letters: fragments.reduce((sum, { parts }) => sum + (parts[0]?.text.trim().length ?? 0), 0),
    }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters);
}

/** Where a run stands, seen the way that it is read: `turn` quarters of a circle to the right. */
function place({ str, width, height, transform }: PdfItem, view: PageView): Placed | undefined {
  const [a, b, , , x, y] = multiply(view.transform, transform);
  const size = height || Math.hypot(a, b);
  if (![a, b, x, y, size].every(Number.isFinite) || size <= 0) return undefined;
  const turn = Math.abs(b) > Math.abs(a) ? (b > 0 ? 1 : 3) : a < 0 ? 2 : 0;
  const [left, base] = (
    [
      [x, y],
      [y, view.width - x],
      [view.width - x, view.height - y],
      [view.height - y, x],
    ] as const
  )[turn];
  return {
    parts: [{ text: str.replace(/[\s\u0000]+/g, ' '), apart: false }],
    left,
    right: left + Math.max(0, width),
    base,
    size,
    turn,
  };
}

type Matrix = [number, number, number, number, number, number];

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const SAME_PLACE = 0.1; // of the letters' size

function isSameAgain(before: Fragment, next: Fragment): boolean {
  const near = SAME_PLACE * next.size;
  return (
    before.parts[0]?.text === next.parts[0]?.text &&
    Math.abs(before.left - next.left) < near &&
    Math.abs(before.base - next.base) < near
  );
}

const SMALLER = 0.85; // of the size of the letters before: an exponent, an index, the sign of a note
const CLOSE = 0.4; // of that size, to the right
const LEAST_UP = 0.15;
const MOST_UP = 0.7;
const MOST_DOWN = 0.45;

/** Small digits that stand raised or lowered behind other letters, on the line of those and as signs of their own. */
function onItsLine(before: Fragment, next: Placed): Fragment {
  const text = next.parts[0]?.text.trim() ?? '';
  const [up, gap] = [before.base - next.base, next.left - before.right];
  if (!/^[\d()+−–-]{1,6}$/.test(text) || !/\d/.test(text)) return next;
  if (next.size > SMALLER * before.size || gap > CLOSE * before.size || gap < -before.size) return next;
  const isUp = up > LEAST_UP * before.size && up < MOST_UP * before.size;
  const isDown = -up > 0.05 * before.size && -up < MOST_DOWN * before.size;
  if (!isUp && !isDown) return next;
  const sign = isUp ? raised(text.replace(/–/g, '−'), '') : lowered(text.replace(/–/g, '−'));
  return { ...next, parts: [{ text: sign, apart: false }], base: before.base, size: before.size };
}
