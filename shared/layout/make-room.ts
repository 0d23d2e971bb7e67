import { boxOf, boxesOverlap, type Box, type Point, type Rect } from './rect';

const GAP = 24; // px kept between cards that are moved apart
const NEAR = 8; // px: cards that are nearer than this are in each other's way
const MOST_MOVES = 20_000; // a bound that no real map comes near

/** The cards as they stand. */
export interface Standing {
  rectOf: (id: string) => Rect | undefined;
  /** The cards in a box. */
  search: (box: Box) => Iterable<string>;
  /** Placed by hand: it stays, and others make room for it. */
  isPinned: (id: string) => boolean;
}

/**
 * Makes room for some cards: whatever they lie on moves down, just as far as it must, and what that comes to lie on moves down in turn. All
 * other cards stay where they are. A card that would come to lie on a pinned one goes on below that.
 * @param ids the cards that stay where they have been put
 * @returns the new places of the cards that move, whole px
 */
export function makeRoom(ids: Iterable<string>, standing: Standing): Map<string, Point> {
  const moved = new Map<string, Rect>();
  const settled = new Set(ids);
  const rectNow = (id: string): Rect | undefined => moved.get(id) ?? standing.rectOf(id);
  function inTheWay(id: string, rect: Rect): string[] {
    const box = boxOf(rect, NEAR);
    const found = new Set<string>();
    for (const other of standing.search(box)) if (!moved.has(other)) found.add(other);
    for (const [other, place] of moved) if (boxesOverlap(boxOf(place), box)) found.add(other);
    found.delete(id);
    return [...found];
  }

  const waiting = [...settled];
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const id = waiting.shift();
    const rect = id === undefined ? undefined : rectNow(id);
    if (id === undefined) break;
    if (!rect) continue;
    for (const other of inTheWay(id, rect)) {
      const place = rectNow(other);
      if (!place) continue;
      const otherStays = settled.has(other) || standing.isPinned(other);
      if (otherStays && (settled.has(id) || standing.isPinned(id))) continue;
      const [stays, goes, goer] = otherStays ? [place, rect, id] : [rect, place, other];
      moved.set(goer, { ...goes, y: Math.round(stays.y + stays.height + GAP) });
      waiting.push(goer);
      if (otherStays) break; // it stands elsewhere now, and is looked at again
    }
  }
  return new Map([...moved].map(([id, { x, y }]) => [id, { x, y }]));
}
