import { boxOf, unionOfBoxes, type Rect } from '../../layout/rect';
import type { ArgMap } from '../../map/arg-map';
import { membersOf } from '../../map/queries';

const MARGIN = 24; // px around the cards of a group
const EMPTY: Rect = { x: 0, y: 0, width: 400, height: 200 };

/** The rectangle around a group's cards, whole px. */
export function wrapping(map: ArgMap, groupId: string, rects: ReadonlyMap<string, Rect>): Rect {
  const cards = membersOf(map, groupId).flatMap(({ id }) => rects.get(id) ?? []);
  const box = unionOfBoxes(cards.map((card) => boxOf(card, MARGIN)));
  if (!box) return EMPTY;
  return { x: box.minX, y: box.minY, width: box.maxX - box.minX, height: box.maxY - box.minY };
}
