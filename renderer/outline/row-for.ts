import type { ArgMap } from '../../shared/map/arg-map';
import type { OutlineRow } from '../../shared/map/outline';
import { idsAbove } from '../../shared/map/roots';
import { standsFor } from './walk-rows';

/**
 * The row of a node or link; when it is folded away, the row of the nearest thing above it that is listed.
 * @returns the row's index, and whether it is the thing's own; nothing when neither is listed
 */
export function rowFor(
  rows: readonly OutlineRow[],
  map: ArgMap,
  id: string,
): { index: number; isItself: boolean } | undefined {
  const own = rows.findIndex((row) => !row.again && standsFor(row, id));
  if (own >= 0) return { index: own, isItself: true };
  const distances = above(map, id);
  let best: { index: number; distance: number } | undefined;
  for (const [index, row] of rows.entries()) {
    const distance = row.again ? undefined : distances.get(row.id);
    if (distance !== undefined && (!best || distance < best.distance)) best = { index, distance };
  }
  return best && { index: best.index, isItself: false };
}

/** How many steps up everything lies to which a node or link leads. */
function above(map: ArgMap, start: string): Map<string, number> {
  const distances = new Map([[start, 0]]);
  const queue = [start];
  for (const id of queue) {
    for (const next of idsAbove(map, id)) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  return distances;
}
