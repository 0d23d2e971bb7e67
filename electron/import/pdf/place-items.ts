import { lowered, raised } from '../../../shared/text/raised';
import type { Fragment } from './fragment';
import { wayOf, type PageSize, type Way } from './ways';

/** A run of letters as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  /** `ttb` for what is written from above to below. */
  readonly dir?: string;
  /** What the page calls its font. */
  readonly fontName?: string;
}

/** How a page lies: its matrix and its size, px. */
export interface PageView extends PageSize {
  readonly transform: readonly number[];
}

/** Letters that stand one way, with their places as if the page were turned so that they stand upright. */
export interface Turned {
  readonly fragments: readonly Fragment[];
  readonly height: number;
  /** How many letters they are. */
  readonly letters: number;
  /** Whether the page need not be turned for them. */
  readonly isUpright: boolean;
}

type Placed = Fragment & { readonly way: Way };

/** The letters of a page by the way that they stand, the way of most of them first. */
export function placeItems(items: readonly PdfItem[], view: PageView): Turned[] {
  const ways: Way[] = [];
  for (const item of items) {
    const placed = place(item, view, ways);
    if (!placed) continue;
    const { way } = placed;
    const fresh = way.last ? withoutRepeated(way.last, placed) : placed;
    if (!fresh) continue;
    const fragment = way.last ? onItsLine(way.last, fresh) : fresh;
    way.fragments.push(fragment);
    if (fragment.parts[0]?.text.trim() !== '') way.last = fragment;
  }
  return ways
    .map(({ fragments, height, angle }) => ({
      fragments,
      height,
      isUpright: angle === 0,
      letters: fragments.reduce((sum, { parts }) => sum + (parts[0]?.text.trim().length ?? 0), 0),
    }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters);
}

/** Where a run stands, seen the way that it is read. */
function place(item: PdfItem, view: PageView, ways: Way[]): Placed | undefined {
  const { str, transform } = item;
  const [a, b, , , x, y] = multiply(view.transform, transform);
  // What is written downwards has its lines one to the left of the other: as if the page were turned.
  const isDown = item.dir === 'ttb';
  const [width, height] = isDown ? [item.height, item.width] : [item.width, item.height];
  const size = height || Math.hypot(a, b);
  if (![a, b, x, y, size].every(Number.isFinite) || size <= 0) return undefined;
  const way = wayOf(Math.atan2(b, a) + (isDown ? Math.PI / 2 : 0), view, ways);
  const { left, base } = way.seen(x, y);
  return {
    parts: [{ text: str.replace(/[\s\u0000]+/g, ' '), apart: false }],
    left,
    right: left + Math.max(0, width),
    base,
    size,
    way,
  };
}

type Matrix = [number, number, number, number, number, number];

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const SAME_PLACE = 0.1; // of the letters' size
const OVER = 0.5; // of a letter's width: more lies over the letter before

/** Letters without those that were drawn before at the same place, to look bold; nothing when all of them were. */
function withoutRepeated(before: Fragment, next: Placed): Placed | undefined {
  const near = SAME_PLACE * next.size;
  const [drawn, text] = [before.parts[0]?.text ?? '', next.parts[0]?.text ?? ''];
  const letter = Math.min(before.right - before.left, (next.right - next.left) / Math.max(1, text.length));
  const isOver = next.left < before.right - OVER * letter && next.left > before.left - near;
  if (!isOver || Math.abs(before.base - next.base) > near) return next;
  const isFromStart = next.left < before.left + near;
  if (isFromStart && drawn.startsWith(text)) return undefined;
  const repeated = isFromStart ? (text.startsWith(drawn) ? drawn.length : 0) : overlap(drawn, text);
  const begins = before.right - repeated * letter;
  if (!isFromStart && Math.abs(next.left - begins) > 2 * near) return next;
  if (repeated === 0) return next;
  if (repeated === text.length) return undefined;
  return { ...next, parts: [{ text: text.slice(repeated), apart: false }], left: before.right };
}

/** How many letters at the end of one text begin another. */
function overlap(one: string, other: string): number {
  let most = Math.min(one.length, other.length);
  while (most > 0 && !one.endsWith(other.slice(0, most))) most--;
  return most;
}

const SMALLER = 0.85; // of the size of the letters before: an exponent, an index, the sign of a note
const CLOSE = 0.4; // of that size, to the right
const INTO = 0.2; // of that size, to the left: letters of one word that were set into each other, as in the name of LaTeX
const LEAST_UP = 0.15;
const MOST_UP = 0.7;
const MOST_DOWN = 0.45;

/** Few small letters that stand raised or lowered behind others, on the line of those and as signs of their own. */
function onItsLine(before: Fragment, next: Placed): Fragment {
  const text = next.parts[0]?.text.trim() ?? '';
  const [up, gap] = [before.base - next.base, next.left - before.right];
  if (!/^[\p{L}\d()+−–-]{1,6}$/u.test(text) || !/[\p{L}\d]/u.test(text)) return next;
  if (next.size > SMALLER * before.size || gap > CLOSE * before.size || gap < -before.size) return next;
  const isUp = up > LEAST_UP * before.size && up < MOST_UP * before.size;
  const isDown = -up > 0.05 * before.size && -up < MOST_DOWN * before.size;
  if (!isUp && !isDown) return next;
  const plain = text.replace(/–/g, '−');
  const isInto = gap < -INTO * before.size && /^\p{Lu}+$/u.test(text);
  const sign = isInto ? text : isUp ? raised(plain, before.parts[0]?.text.trimEnd() ?? '') : lowered(plain);
  return { ...next, parts: [{ text: sign, apart: false }], base: before.base, size: before.size };
}
