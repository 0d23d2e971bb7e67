import { boxOf, type Box, type Point, type Size } from './rect';

const GAP = 32; // px between the new card and its neighbours
const RINGS = 24;

/**
 * A free place for a new card near where it would best stand, as whole px. Nothing else moves. Looks first along the same row, to both
 * sides, then in rows further down, so that a new premise still stands below its conclusion.
 * @param wanted the best top left corner, px
 * @param isTaken whether a card lies in a box; the caller's spatial index knows
 */
export function placeNew(size: Size, wanted: Point, isTaken: (box: Box) => boolean): Point {
  const start = { x: Math.round(wanted.x), y: Math.round(wanted.y) };
  const stepX = Math.round(size.width / 2 + GAP / 2);
  const stepY = Math.round(size.height / 2 + GAP);
  for (let reach = 0; reach <= RINGS; reach++) {
    for (const { across, down } of ring(reach)) {
      const at = { x: start.x + across * stepX, y: start.y + down * stepY };
      if (!isTaken(boxOf({ ...at, ...size }, GAP - 8))) return at;
    }
  }
  return { x: start.x, y: start.y + (RINGS + 1) * stepY };
}

/** The steps at one distance, nearest to the row itself first, to the right before the left. */
function ring(reach: number): { across: number; down: number }[] {
  if (reach === 0) return [{ across: 0, down: 0 }];
  const steps: { across: number; down: number }[] = [];
  for (let down = 0; down <= reach; down++) {
    const across = reach - down;
    steps.push({ across, down });
    if (across > 0) steps.push({ across: -across, down });
  }
  return steps;
}
