import type { Edit } from '../../shared/edit/command';
import { find } from '../../shared/map/arg-map';
import type { OutlineRow } from '../../shared/map/outline';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';

/** A card that was made here, and the key of its row. */
export interface AddedCard {
  node: string;
  key: string;
}

const KIND_OF: Record<Relation, NodeKind> = {
  supports: 'claim',
  opposes: 'counterargument',
  answers: 'claim',
};

/** Adds a premise for or against what a row shows; on a link row one that backs or undercuts the link. */
export function addUnder(
  context: CommandContext,
  row: OutlineRow,
  relation: Relation,
): AddedCard | undefined {
  const target = row.kind === 'node' ? { node: row.id } : { link: row.id };
  const edit = dispatchOrTell(context, 'node.add', {
    kind: KIND_OF[relation],
    link: { relation, target, as: 'premise' },
  });
  return edit && added(edit);
}

/** Adds a card that hangs as the row's does: another premise for or against the same, or another root. */
export function addBeside(context: CommandContext, row: OutlineRow): AddedCard | undefined {
  const { map } = context.session.map.store.getState();
  const kind = find(map, 'nodes', row.id)?.kind ?? 'claim';
  const link = row.link === undefined ? undefined : find(map, 'links', row.link);
  const edit = dispatchOrTell(context, 'node.add', {
    kind,
    ...(link && { link: { relation: link.relation, target: link.target, as: 'premise' as const } }),
  });
  return edit && added(edit);
}

function added(edit: Edit): AddedCard | undefined {
  const [node] = addedIds(edit, 'nodes');
  const [link] = addedIds(edit, 'links');
  return node === undefined ? undefined : { node, key: link === undefined ? node : `${link}/${node}` };
}
