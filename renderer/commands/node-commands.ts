import { find, type ArgMap } from '../../shared/map/arg-map';
import { NODE_KINDS, type NodeKind, type Place } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { select } from '../state/view-store';
import { KIND_LABELS } from '../../shared/map/labels';
import { arrangeMap } from '../canvas/arrange-map';
import { addNodeAt } from '../canvas/place-nodes';
import { addedIds, dispatchOrTell } from './dispatch-or-tell';
import type { CommandContext, UiCommand } from './ui-command';

/** The same letters as in the reader, where they turn the selected text into a node. */
const KIND_KEYS: Record<NodeKind, string> = {
  claim: 'C',
  evidence: 'E',
  counterargument: 'X',
  question: 'Q',
  assumption: 'A',
  gap: 'G',
};

function selected(context: CommandContext, table: 'nodes' | 'groups'): string[] {
  const { map } = context.session.map.store.getState();
  return [...context.session.view.getState().selection].filter((id) => find(map, table, id));
}

const addCommands = NODE_KINDS.map((kind): UiCommand => ({
  id: `node.add.${kind}`,
  title: `Add ${KIND_LABELS[kind].toLowerCase()}`,
  group: 'Add',
  keys: [KIND_KEYS[kind]],
  scopes: ['canvas'],
  needsMap: true,
  run: (context) => addNodeAt(context, kind),
}));

const kindCommands = NODE_KINDS.map((kind): UiCommand => ({
  id: `node.kind.${kind}`,
  title: `Change kind to ${KIND_LABELS[kind].toLowerCase()}`,
  group: 'Edit',
  keys: [`Alt+${KIND_KEYS[kind]}`],
  scopes: ['canvas', 'outline'],
  needsMap: true,
  when: (context) => selected(context, 'nodes').length > 0,
  run: (context) => {
    const { map } = context.session;
    map.beginGesture(`Change kind to ${KIND_LABELS[kind].toLowerCase()}`);
    for (const id of selected(context, 'nodes'))
      dispatchOrTell(context, 'node.set', { id, fields: { kind } });
    map.endGesture();
  },
}));

function pinnedAmong(context: CommandContext): Place[] {
  const { map } = context.session.map.store.getState();
  const places = selected(context, 'nodes').flatMap((id) => find(map, 'places', id) ?? []);
  return places.filter((place) => place.pinned);
}

function hasPinned(map: ArgMap): boolean {
  for (const place of recordsOf(map.tables.places)) if (place.pinned) return true;
  return false;
}

export const NODE_COMMANDS: readonly UiCommand[] = [
  ...addCommands,
  ...kindCommands,
  {
    id: 'node.toggleMain',
    title: 'Mark or unmark as main',
    group: 'Edit',
    keys: ['M'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => selected(context, 'nodes').length === 1,
    run: (context) => {
      const { map } = context.session.map.store.getState();
      const node = find(map, 'nodes', selected(context, 'nodes')[0] ?? '');
      if (node)
        dispatchOrTell(context, 'node.set', { id: node.id, fields: { main: node.main ? null : true } });
    },
  },
  {
    id: 'group.create',
    title: 'Group selected cards',
    group: 'Edit',
    keys: ['Mod+G'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => selected(context, 'nodes').length > 0,
    run: (context) => {
      const edit = dispatchOrTell(context, 'nodes.group', { ids: selected(context, 'nodes') });
      if (edit) select(context.session.view, addedIds(edit, 'groups'));
    },
  },
  {
    id: 'group.dissolve',
    title: 'Dissolve group',
    group: 'Edit',
    keys: ['Mod+Shift+G'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => selected(context, 'groups').length > 0,
    run: (context) => void dispatchOrTell(context, 'remove', { ids: selected(context, 'groups') }),
  },
  {
    id: 'map.arrange',
    title: 'Arrange the map as a tree',
    group: 'Edit',
    keys: ['Mod+Shift+L'],
    needsMap: true,
    run: (context) => arrangeMap(context, false),
  },
  {
    id: 'map.arrangeAll',
    title: 'Arrange everything, placed cards too',
    group: 'Edit',
    needsMap: true,
    when: ({ session }) => hasPinned(session.map.store.getState().map),
    run: (context) => arrangeMap(context, true),
  },
  {
    id: 'node.unpin',
    title: 'Let the layout move the selected cards',
    group: 'Edit',
    needsMap: true,
    when: (context) => pinnedAmong(context).length > 0,
    run: (context) => {
      const places = pinnedAmong(context).map(({ node, x, y }) => ({ node, x, y, pinned: false }));
      dispatchOrTell(context, 'nodes.move', { places, label: 'Let the layout move cards' });
    },
  },
];
