import { applyDiff, type Change } from '../edit/diff';
import { BoxIndex } from '../layout/box-index';
import { cardSizes } from '../layout/node-card';
import { placeNew } from '../layout/place-new';
import { boxOf, boxesOverlap, type Rect } from '../layout/rect';
import { find, type ArgMap } from '../map/arg-map';

/**
 * Moves new cards off those that the merge has put them on. Only a card that is new on one side and not pinned moves, and only where neither side had
 * the two on each other; all others stay where they are.
 * @param added ids of the cards that are new on either side
 * @returns the map, and the ids of the cards that moved
 */
export function spread(
  map: ArgMap,
  sides: readonly ArgMap[],
  added: readonly string[],
): { map: ArgMap; moved: readonly string[] } {
  const placed = added.filter((id) => find(map, 'places', id));
  if (placed.length === 0) return { map, moved: [] };
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const rects = new Map<string, Rect>();
  const index = new BoxIndex();
  const put = (id: string, rect: Rect): void => {
    const number = numbers.get(id) ?? ids.push(id) - 1;
    numbers.set(id, number);
    rects.set(id, rect);
    const { minX, minY, maxX, maxY } = boxOf(rect);
    index.put(number, minX, minY, maxX, maxY);
  };
  for (const [id, size] of cardSizes(map)) {
    const place = find(map, 'places', id);
    if (place) put(id, { x: place.x, y: place.y, width: size.width, height: size.height });
  }
  const movable = placed.filter((id) => find(map, 'places', id)?.pinned !== true).sort();
  const moved: Change[] = [];
  for (const id of movable) {
    const rect = rects.get(id);
    if (!rect) continue;
    const others = index
      .search(boxOf(rect))
      .map((number) => ids[number] ?? '')
      .filter((other) => other !== id);
    const isMade = others.some((other) => isMadeByMerge(rect, rects.get(other), sides, [id, other]));
    if (!isMade) continue;
    const isTaken = (box: ReturnType<typeof boxOf>): boolean =>
      index.search(box).some((number) => ids[number] !== id);
    const at = placeNew(rect, rect, isTaken);
    const from = find(map, 'places', id);
    if (!from) continue;
    put(id, { ...rect, ...at });
    moved.push({ table: 'places', id, from, to: { ...from, ...at } });
  }
  return { map: applyDiff(map, moved), moved: moved.map(({ id }) => id) };
}

/** Whether two cards that lie on each other do not on any side that has both where they are. */
function isMadeByMerge(
  rect: Rect,
  other: Rect | undefined,
  sides: readonly ArgMap[],
  [one, two]: [string, string],
): boolean {
  if (!other || !boxesOverlap(boxOf(rect), boxOf(other))) return false;
  return !sides.some((side) => {
    const [a, b] = [find(side, 'places', one), find(side, 'places', two)];
    return a && b && a.x === rect.x && a.y === rect.y && b.x === other.x && b.y === other.y;
  });
}
