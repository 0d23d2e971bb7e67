import { BoxIndex } from './box-index';
import type { Forest } from './forest';
import { makeRoom } from './make-room';
import { boxOf, type Point, type Rect, type Size } from './rect';

/**
 * Fits a layout around the nodes that a person has placed: these stay, what hangs below them moves with them, the rest of the drawing
 * stands where it is nearest to them, and what would lie on a placed card makes room.
 */
export function aroundPinned(
  forest: Forest,
  places: ReadonlyMap<string, Point>,
  pinned: ReadonlyMap<string, Point>,
  sizeOf: (nodeId: string) => Size,
): Map<string, Point> {
  const here = forest.ids.filter((id) => pinned.has(id));
  if (here.length === 0) return new Map(places);
  const shiftOf = (id: string): Point => {
    const [pin, place] = [pinned.get(id), places.get(id)];
    return pin && place ? { x: pin.x - place.x, y: pin.y - place.y } : { x: 0, y: 0 };
  };
  const shifts = here.map(shiftOf);
  const mean = {
    x: Math.round(shifts.reduce((sum, { x }) => sum + x, 0) / here.length),
    y: Math.round(shifts.reduce((sum, { y }) => sum + y, 0) / here.length),
  };

  const own: Point[] = [];
  const rects = new Map<string, Rect>();
  const index = new BoxIndex();
  for (const number of forest.order) {
    const id = forest.ids[number] ?? '';
    const shift = pinned.has(id) ? shiftOf(id) : (own[forest.parents[number] ?? -1] ?? mean);
    own[number] = shift;
    const place = places.get(id) ?? { x: 0, y: 0 };
    const rect = { x: place.x + shift.x, y: place.y + shift.y, ...sizeOf(id) };
    rects.set(id, rect);
    const { minX, minY, maxX, maxY } = boxOf(rect);
    index.put(number, minX, minY, maxX, maxY);
  }
  // Branches that have moved with a placed card may lie on others: each card in turn, from the top, pushes what is below it.
  const fromTop = [...rects].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
  const search = (id: string): Map<string, Point> =>
    makeRoom([id], {
      rectOf: (other) => rects.get(other),
      search: (box) => index.search(box).map((number) => forest.ids[number] ?? ''),
      isPinned: (other) => pinned.has(other),
    });
  const numbers = new Map(forest.ids.map((id, number) => [id, number]));
  for (const id of [...here, ...fromTop]) {
    for (const [mover, point] of search(id)) {
      const rect = { ...(rects.get(mover) ?? sizeOf(mover)), ...point };
      rects.set(mover, rect);
      const { minX, minY, maxX, maxY } = boxOf(rect);
      index.put(numbers.get(mover) ?? 0, minX, minY, maxX, maxY);
    }
  }
  return new Map([...rects].map(([id, { x, y }]) => [id, { x, y }]));
}
