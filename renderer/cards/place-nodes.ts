import { placeNew } from '../../shared/layout/place-new';
import type { NodeKind } from '../../shared/map/schema';
import { CARD, cardLayout } from '../../shared/text-layout/card-size';
import type { CommandContext } from '../command/ui-command';
import { addAndEdit } from './edit-text';
import { showNode } from './show-node';

/** Adds a card where the pointer is on the canvas, else in a free place near the middle, and opens it for typing. */
export function addNodeAt({ session }: CommandContext, kind: NodeKind): void {
  const canvas = session.canvas.current;
  const size = cardLayout({ text: '' });
  const near = canvas?.pointer() ?? canvas?.centre() ?? { x: 0, y: 0 };
  const corner = { x: Math.round(near.x - CARD.width / 2), y: Math.round(near.y - size.height / 2) };
  const at = canvas?.freePlace(size, corner) ?? placeNew(size, corner, () => false);
  const added = addAndEdit(session, { kind, at });
  if (added.ok) showNode(session, added.value);
}
