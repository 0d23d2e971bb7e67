import { whoSays } from '../../shared/draft/who-says';
import { find } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import type { NodeKind } from '../../shared/map/schema';
import { quoteOf } from '../../shared/text/range';

import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { boxOf } from '../../shared/layout/rect';
import { lowered, t } from '../../shared/words/words';
import { keepClear } from '../cards/edit-card';
import { freePlace } from './free-place';
import { activatePassage, activePassage, rangeForCard } from '../cards/active-passage';
import { onlySelected } from '../state/selection';
import { KIND } from '../../shared/map/node-kinds';

/** Makes a card of the selected text (or of the active highlight), anchored in it, in one step; selects it. */
export function makeCard(context: CommandContext, kind: NodeKind): void {
  const { session } = context;
  const range = rangeForCard(session);
  const source = range && find(session.map.store.getState().map, 'sources', range.source);
  if (!source) return;
  const text = quoteOf(source.text, range);
  const node = session.map.gesture(t('Add {kind}', { kind: lowered(KIND[kind].label) }), () => {
    const edit = dispatchOrTell(context, 'node.add', {
      kind,
      text,
      speaker: whoSays(source.text, source.voices ?? [], range),
      passages: [range],
      at: freePlace(session, text, range),
    });
    const [added] = edit ? addedIds(edit, 'nodes') : [];
    if (added !== undefined) keepClear(session, [added]);
    return added;
  });
  if (node === undefined) return;
  showAnchored(context, node);
  const place = session.canvas.current?.place(node);
  if (place) session.canvas.current?.revealBox(boxOf(place));
}

/** Adds the selected text to the selected card as one more passage. */
export function attachToSelected(context: CommandContext): void {
  const node = onlySelected(context.session, 'nodes');
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
  if (passage !== undefined) activatePassage(context.session, { passage, node: undefined });
}

/** Moves the active passage to the selected text; every card that rests on it follows. */
export function movePassageHere(context: CommandContext): void {
  const passage = activePassage(context.session);
  const range = context.session.reader.current?.selectedRange();
  if (!passage || !range) return;
  const { start, end } = range;
  if (dispatchOrTell(context, 'passage.move', { id: passage.id, start, end }))
    context.session.reader.current?.clearSelection();
}

/** Takes the active passage off the selected card when others rest on it too; else out of the map. */
export function removePassage(context: CommandContext): void {
  const { session } = context;
  const passage = activePassage(session);
  if (!passage) return;
  const resting = nodesOfPassage(session.map.store.getState().map, passage.id);
  const node = onlySelected(session, 'nodes');
  if (resting.length > 1 && node && resting.includes(node))
    dispatchOrTell(context, 'passage.detach', { node: node.id, passage: passage.id });
  else dispatchOrTell(context, 'remove', { ids: [passage.id] });
}

/** Selects a card that has just been anchored in the selected text, and activates its newest passage. */
function showAnchored({ session }: CommandContext, nodeId: string): void {
  const passage = find(session.map.store.getState().map, 'nodes', nodeId)?.passages?.at(-1);
  session.reader.current?.clearSelection();
  if (passage !== undefined) activatePassage(session, { passage, node: nodeId });
}
