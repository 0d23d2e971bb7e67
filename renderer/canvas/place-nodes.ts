import { arrange } from '../../shared/layout/arrange';
import { nodeCard } from '../../shared/layout/node-card';
import { placeNew } from '../../shared/layout/place-new';
import { find } from '../../shared/map/arg-map';
import type { NodeKind } from '../../shared/map/schema';
import { CARD, cardLayout } from '../../shared/text-layout/card-size';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { addAndEdit } from './edit-text';

/** Adds a card where the pointer is on the canvas, else in a free place near the middle, and opens it for typing. */
export function addNodeAt({ session }: CommandContext, kind: NodeKind): void {
  const canvas = session.canvas.current;
  const size = cardLayout({ text: '' });
  const near = canvas?.pointer() ?? canvas?.centre() ?? { x: 0, y: 0 };
  const corner = { x: Math.round(near.x - CARD.width / 2), y: Math.round(near.y - size.height / 2) };
  const at = canvas?.freePlace(size, corner) ?? placeNew(size, corner, () => false);
  addAndEdit(session, { kind, at });
}

/** Places the selected cards, or the whole map, as a tree; the top left corner of the picture stays where it was. */
export function arrangeMap(context: CommandContext): void {
  const { session } = context;
  const { map } = session.map.store.getState();
  const selected = [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
  const only = selected.length > 1 ? new Set(selected) : undefined;
  const sizeOf = (id: string): { width: number; height: number } => {
    const node = find(map, 'nodes', id);
    return node ? nodeCard(map, node) : { width: 0, height: 0 };
  };
  const arranged = [...arrange(map, sizeOf, only ? { only } : {})];
  const before = arranged.flatMap(([id]) => find(map, 'places', id) ?? []);
  const left = (places: readonly { x: number }[]): number => Math.min(...places.map((place) => place.x));
  const top = (places: readonly { y: number }[]): number => Math.min(...places.map((place) => place.y));
  const points = arranged.map(([, point]) => point);
  const dx = only && before.length > 0 ? left(before) - left(points) : 0;
  const dy = only && before.length > 0 ? top(before) - top(points) : 0;
  const places = arranged.map(([node, point]) => ({
    node,
    x: Math.round(point.x + dx),
    y: Math.round(point.y + dy),
  }));
  if (places.length === 0) return;
  if (dispatchOrTell(context, 'nodes.move', { places, label: 'Arrange' })) {
    session.canvas.current?.fit(only ? selected : undefined);
  }
}
