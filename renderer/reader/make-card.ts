import { find } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import type { NodeKind } from '../../shared/map/schema';
import { quoteOf } from '../../shared/text/range';

import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { freePlace } from './free-place';
import { lightUp, litPassage, rangeForCard, selectedNode } from './lit-passage';

/** Makes a card of the selected text (or of the lit highlight), anchored in it, in one step; selects it. */
export function makeCard(context: CommandContext, kind: NodeKind): void {
  const { session } = context;
  const range = rangeForCard(session);
  const source = range && find(session.map.store.getState().map, 'sources', range.source);
  if (!source) return;
  const text = quoteOf(source.text, range);
  const edit = dispatchOrTell(context, 'node.add', {
    kind,
    text,
    passages: [range],
    at: freePlace(session, text),
  });
  const [node] = edit ? addedIds(edit, 'nodes') : [];
  if (node !== undefined) showAnchored(context, node);
}

/** Adds the selected text to the selected card as one more passage. */
export function attachToSelected(context: CommandContext): void {
  const node = selectedNode(context.session);
  const range = context.session.reader.current?.selectedRange();
  if (!node || !range) return;
  if (dispatchOrTell(context, 'passage.attach', { node: node.id, ...range })) showAnchored(context, node.id);
}

/** Marks the selected text without making a card of it. */
export function highlightOnly(context: CommandContext): void {
  const range = context.session.reader.current?.selectedRange();
  const edit = range && dispatchOrTell(context, 'passage.add', range);
  if (!edit) return;
  context.session.reader.current?.clearSelection();
  const [passage] = addedIds(edit, 'passages');
  if (passage !== undefined) lightUp(context.session, { passage, node: undefined });
}

/** Moves the lit passage to the selected text; every card that rests on it follows. */
export function moveLitHere(context: CommandContext): void {
  const passage = litPassage(context.session);
  const range = context.session.reader.current?.selectedRange();
  if (!passage || !range) return;
  const { start, end } = range;
  if (dispatchOrTell(context, 'passage.move', { id: passage.id, start, end }))
    context.session.reader.current?.clearSelection();
}

/** Takes the lit passage off the selected card when others rest on it too; else out of the map. */
export function removeLit(context: CommandContext): void {
  const { session } = context;
  const passage = litPassage(session);
  if (!passage) return;
  const resting = nodesOfPassage(session.map.store.getState().map, passage.id);
  const node = selectedNode(session);
  if (resting.length > 1 && node && resting.includes(node))
    dispatchOrTell(context, 'passage.detach', { node: node.id, passage: passage.id });
  else dispatchOrTell(context, 'remove', { ids: [passage.id] });
}

/** Selects a card that has just been anchored in the selected text, and lights its newest passage. */
function showAnchored({ session }: CommandContext, nodeId: string): void {
  const passage = find(session.map.store.getState().map, 'nodes', nodeId)?.passages?.at(-1);
  session.reader.current?.clearSelection();
  if (passage !== undefined) lightUp(session, { passage, node: nodeId });
}
