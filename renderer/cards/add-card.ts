import type { CommandInput } from '../../shared/edit/commands';
import { find } from '../../shared/map/arg-map';
import { KIND_FOR } from '../../shared/map/node-kinds';
import type { OutlineRow } from '../../shared/map/outline';
import { targetId } from '../../shared/map/queries';
import type { Side } from '../../shared/map/relations';
import { cardLayout } from '../../shared/text-layout/card-size';
import { addedIds, orTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { premiseFor } from './default-relation';
import { addAndEdit } from './edit-text';

/**
 * Adds a premise for or against what a row shows, and opens its row for typing; on a link row one that backs or undercuts the link. What supports a
 * question answers it.
 */
export function addUnder(context: CommandContext, row: OutlineRow, side: Side): void {
  const { map } = context.session.map.store.getState();
  const { kind, relation } = premiseFor(side, find(map, 'nodes', row.id)?.kind);
  const target = row.kind === 'node' ? { node: row.id } : { link: row.id };
  add(context, row.id, { kind, link: { as: 'premise', relation, target } });
}

/** Adds a card that hangs as the row's does: another premise for or against the same, or another root. */
export function addBeside(context: CommandContext, row: OutlineRow): void {
  const { map } = context.session.map.store.getState();
  const kind = find(map, 'nodes', row.id)?.kind ?? KIND_FOR.statement;
  const link = row.link === undefined ? undefined : find(map, 'links', row.link);
  if (!link) return add(context, row.id, { kind });
  const { relation, target } = link;
  add(context, targetId(link), { kind, link: { as: 'premise', relation, target } });
}

function add(
  { workspace, session }: CommandContext,
  besideId: string,
  input: CommandInput<'node.add'>,
): void {
  const at = session.canvas.current?.freePlace(cardLayout({ text: '' }), { targetId: besideId });
  const added = addAndEdit(session, { ...input, ...(at && { at }) }, (edit, node) => {
    const [link] = addedIds(edit, 'links');
    return link === undefined ? node : `${link}/${node}`;
  });
  orTell(workspace, added);
}
