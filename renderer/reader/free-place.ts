import { find } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { placeNew } from '../../shared/layout/place-new';
import { boxOf, boxesOverlap, type Box } from '../../shared/layout/rect';
import { cardLayout } from '../../shared/text-layout/card-size';
import type { Session } from '../state/session';

const REACH = 4000; // px around the middle of the canvas in which other cards are looked at

/** Where a new card with this text can stand: as near to the middle of what the canvas shows as there is room. Whole map px. */
export function freePlace({ map, canvas }: Session, text: string): { x: number; y: number } {
  const state = map.store.getState().map;
  const centre = canvas.current?.centre() ?? { x: 0, y: 0 };
  const taken: Box[] = [];
  for (const { node: id, x, y, width } of recordsOf(state.tables.places)) {
    if (Math.abs(x - centre.x) > REACH || Math.abs(y - centre.y) > REACH) continue;
    const node = find(state, 'nodes', id);
    if (node) taken.push(boxOf({ x, y, ...cardLayout({ text: node.text, ...(width && { width }) }) }));
  }
  const size = cardLayout({ text });
  const corner = { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
  return placeNew(size, corner, (box) => taken.some((other) => boxesOverlap(other, box)));
}
