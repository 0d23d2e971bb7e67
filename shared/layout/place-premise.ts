import type { Box, Point, Rect, Size } from './rect';
import { boxOf } from './rect';

const BESIDE = 48; // px between premises in a row
const BELOW = 24; // px between premises in a column
const CLEAR = 16; // px around a new card that should be free

/** A premise that stands there already, and how far down its branch reaches, px. */
export interface Sibling extends Rect {
  branchBottom: number;
}

/**
 * Where a new premise stands best, as whole px: after the last of its siblings, in the row or the column that they make; the first one in the
 * middle below its conclusion. Where the row is full it goes below the last one's branch. Others may have to make room.
 * @param isTaken whether a card lies in a box
 */
export function placePremise(
  size: Size,
  target: Rect,
  siblings: readonly Sibling[],
  gapY: number,
  isTaken: (box: Box) => boolean,
): Point {
  const [first] = siblings;
  if (!first) {
    const x = target.x + (target.width - size.width) / 2;
    return { x: Math.round(x), y: Math.round(target.y + target.height + gapY) };
  }
  const last = siblings.reduce(
    (best, next) => (next.x > best.x || (next.x === best.x && next.y > best.y) ? next : best),
    first,
  );
  const below = { x: last.x, y: Math.round(last.branchBottom + BELOW) };
  const isColumn = siblings.some((other) => other !== last && other.x === last.x);
  if (isColumn) return below;
  const beside = { x: Math.round(last.x + last.width + BESIDE), y: last.y };
  return isTaken(boxOf({ ...beside, ...size }, CLEAR)) ? below : beside;
}
