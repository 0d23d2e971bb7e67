import type { CommandInput } from '../../shared/edit/commands';
import { find } from '../../shared/map/arg-map';
import type { OutlineRow } from '../../shared/map/outline';
import { targetId } from '../../shared/map/queries';
import type { Relation } from '../../shared/map/schema';
import { cardLayout } from '../../shared/text-layout/card-size';
import { keepClear } from '../canvas/edit-text';
import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { select } from '../state/view-store';

/** A card that was made here, and the key of its row. */
export interface AddedCard {
  node: string;
  key: string;
}

/**
 * Adds a premise for or against what a row shows; on a link row one that backs or undercuts the link. What supports a question
 * answers it. Leaves a gesture open: adding and typing are one step (`finishAdding`).
 */
export function addUnder(
  context: CommandContext,
  row: OutlineRow,
  relation: 'supports' | 'opposes',
): AddedCard | undefined {
  const { map } = context.session.map.store.getState();
  const isQuestion = find(map, 'nodes', row.id)?.kind === 'question';
  const used: Relation = isQuestion && relation === 'supports' ? 'answers' : relation;
  const target = row.kind === 'node' ? { node: row.id } : { link: row.id };
  const kind = relation === 'opposes' ? 'counterargument' : 'claim';
  return add(context, row.id, { kind, link: { as: 'premise', relation: used, target } });
}

/** Adds a card that hangs as the row's does: another premise for or against the same, or another root. Leaves a gesture open. */
export function addBeside(context: CommandContext, row: OutlineRow): AddedCard | undefined {
  const { map } = context.session.map.store.getState();
  const kind = find(map, 'nodes', row.id)?.kind ?? 'claim';
  const link = row.link === undefined ? undefined : find(map, 'links', row.link);
  if (!link) return add(context, row.id, { kind });
  const { relation, target } = link;
  return add(context, targetId(link), { kind, link: { as: 'premise', relation, target } });
}

function add(
  context: CommandContext,
  besideId: string,
  input: CommandInput<'node.add'>,
): AddedCard | undefined {
  const { map, view, canvas } = context.session;
  const at = canvas.current?.freePlace(cardLayout({ text: '' }), { targetId: besideId });
  map.beginGesture(`Add ${input.kind}`);
  const edit = dispatchOrTell(context, 'node.add', { ...input, ...(at && { at }) });
  const [node] = edit ? addedIds(edit, 'nodes') : [];
  if (!edit || node === undefined) {
    map.abortGesture();
    return undefined;
  }
  keepClear(context.session, node);
  select(view, [node]);
  const [link] = addedIds(edit, 'links');
  return { node, key: link === undefined ? node : `${link}/${node}` };
}

/** Ends what `addUnder` or `addBeside` began: a card without text leaves no trace. */
export function finishAdding(context: CommandContext, id: string, text: string | undefined): void {
  const { map, view, canvas } = context.session;
  if (text === undefined || text.trim() === '') {
    map.abortGesture();
    select(view, []);
    return;
  }
  dispatchOrTell(context, 'node.set', { id, fields: { text: text.trim() } });
  map.endGesture();
  canvas.current?.reveal(id);
}
