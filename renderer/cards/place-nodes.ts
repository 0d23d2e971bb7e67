import type { NodeKind } from '../../shared/map/schema';
import { CARD, cardLayout } from '../../shared/text-layout/card-size';
import type { CommandContext } from '../command/ui-command';
import { addAndEdit } from './edit-text';
import { showOnMap } from './show-node';

/**
 * Adds a card where the pointer is on the canvas, else in a free place near the middle, and opens it for typing. Where the canvas is not there it is shown,
 * and finds a place for the card.
 */
export function addNodeAt(context: CommandContext, kind: NodeKind): void {
  const { session } = context;
  const canvas = session.canvas.current;
  const size = cardLayout({ text: '' });
  const near = canvas?.pointer() ?? canvas?.centre();
  const corner = near && {
    x: Math.round(near.x - CARD.width / 2),
    y: Math.round(near.y - size.height / 2),
  };
  const at = corner && canvas?.freePlace(size, corner);
  const added = addAndEdit(session, { kind, ...(at && { at }) });
  if (added.ok) showOnMap(context, added.value);
}
