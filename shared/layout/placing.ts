import { find, type ArgMap } from '../map/arg-map';
import { linksFrom, linksTo, targetId } from '../map/queries';
import { makeRoom } from './make-room';
import { placeNew } from './place-new';
import { placePremise, type Sibling } from './place-premise';
import type { Box, Point, Rect, Size } from './rect';

/** The cards as they are shown, or as the map has them (`standingCards`). */
export interface ShownCards {
  rectOf: (id: string) => Rect | undefined;
  cardsIn: (box: Box) => readonly string[];
  /** The place that a card has in the map when it is shown at a point. */
  placeOf: (id: string, shown: Point) => Point;
}

const GAP_Y = 88; // px between a conclusion and its first premise
const BESIDE = 48; // px
const MOST_OF_BRANCH = 500; // cards

/** A place for a new card: as near as can be to a point, or where it stands best among the premises of what it will be linked to. */
export function freePlace(
  cards: ShownCards,
  map: ArgMap,
  size: Size,
  near: Point | { targetId: string },
): Point {
  const isTaken = (box: Box): boolean => cards.cardsIn(box).length > 0;
  if (!('targetId' in near)) return placeNew(size, near, isTaken);
  const link = find(map, 'links', near.targetId);
  const anchor = cards.rectOf(link ? (link.premises[0] ?? '') : near.targetId);
  if (!anchor) return placeNew(size, { x: 0, y: 0 }, isTaken);
  if (link) return placeNew(size, { x: anchor.x + anchor.width + BESIDE, y: anchor.y }, isTaken);
  const siblings = linksTo(map, near.targetId).flatMap((other) =>
    other.premises.flatMap((id): Sibling[] => {
      const rect = cards.rectOf(id);
      return rect ? [{ ...rect, branchBottom: branchBottom(cards, map, id) }] : [];
    }),
  );
  return cards.placeOf(near.targetId, placePremise(size, anchor, siblings, GAP_Y, isTaken));
}

/** A place for a card that has none: by what it is linked to. */
export function placeByLinks(cards: ShownCards, map: ArgMap, id: string, size: Size): Point {
  const [link] = linksFrom(map, id);
  return freePlace(cards, map, size, link ? { targetId: targetId(link) } : { x: 0, y: 0 });
}

/** The places of the cards that must move so that these cards lie on none; what was placed by hand stays. */
export function roomFor(
  cards: ShownCards,
  map: ArgMap,
  ids: readonly string[],
): { node: string; x: number; y: number }[] {
  const moves = makeRoom(ids, {
    rectOf: (id) => cards.rectOf(id),
    search: (box) => cards.cardsIn(box),
    isPinned: (id) => find(map, 'places', id)?.pinned === true,
  });
  return [...moves].map(([node, point]) => ({ node, ...cards.placeOf(node, point) }));
}

/** How far down a branch reaches; of a very large one, its first cards. */
function branchBottom(cards: ShownCards, map: ArgMap, id: string): number {
  let bottom = -Infinity;
  const seen = new Set([id]);
  for (const node of seen) {
    const rect = cards.rectOf(node);
    if (rect) bottom = Math.max(bottom, rect.y + rect.height);
    if (seen.size > MOST_OF_BRANCH) break;
    for (const link of linksTo(map, node)) for (const premise of link.premises) seen.add(premise);
  }
  return bottom;
}
