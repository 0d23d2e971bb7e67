import type { Loose } from '../own/records';

const LEAST = 80; // px, as a place may say it
const MOST = 2000;

/** A card's width as a place can say it, px. */
export function placeWidth(width: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(width)));
}

/** The width that a card of a canvas had, unless ours has been changed since; ours then. */
export function keptWidth(foreign: Loose, ours: number | undefined): number | undefined {
  const { width } = foreign;
  return isLength(width) && placeWidth(width) === ours ? width : ours;
}

/** The height that a card of a canvas had. */
export function keptHeight({ height }: Loose): number | undefined {
  return isLength(height) ? height : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
