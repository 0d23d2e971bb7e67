import { copyFragment } from '../../shared/edit/fragment';
import { find } from '../../shared/map/arg-map';
import { idsOf } from '../../shared/map/table';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { copySelection, pasteFragment, pastedFragment } from './clipboard';
import { dispatchOrTell } from './dispatch-or-tell';
import type { UiCommand } from './ui-command';

function selectedNodes({ map, view }: Session): string[] {
  const state = map.store.getState().map;
  return [...view.getState().selection].filter((id) => find(state, 'nodes', id));
}

const DUPLICATE_OFFSET = 32; // px, down and right, so that both cards are seen

export const EDIT_COMMANDS: readonly UiCommand[] = [
  {
    id: 'edit.undo',
    title: 'Undo',
    group: 'Edit',
    keys: ['Mod+Z'],
    whileTyping: true,
    needsMap: true,
    when: ({ session }) => session.map.store.getState().history.done.length > 0,
    run: ({ session }) => void session.map.undo(),
  },
  {
    id: 'edit.redo',
    title: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    whileTyping: true,
    needsMap: true,
    when: ({ session }) => session.map.store.getState().history.undone.length > 0,
    run: ({ session }) => void session.map.redo(),
  },
  {
    id: 'edit.copy',
    title: 'Copy cards',
    group: 'Edit',
    needsMap: true,
    when: ({ session }) => selectedNodes(session).length > 0,
    run: copySelection,
  },
  {
    id: 'edit.cut',
    title: 'Cut cards',
    group: 'Edit',
    needsMap: true,
    when: ({ session }) => selectedNodes(session).length > 0,
    run: async (context) => {
      await copySelection(context);
      dispatchOrTell(context, 'remove', { ids: selectedNodes(context.session) });
    },
  },
  {
    id: 'edit.paste',
    title: 'Paste cards',
    group: 'Edit',
    needsMap: true,
    when: () => pastedFragment() !== undefined,
    run: (context) => {
      const fragment = pastedFragment();
      if (fragment) pasteFragment(context, fragment);
    },
  },
  {
    id: 'edit.duplicate',
    title: 'Duplicate',
    group: 'Edit',
    keys: ['Mod+D'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: ({ session }) => selectedNodes(session).length > 0,
    run: (context) => {
      const { map } = context.session.map.store.getState();
      const ids = selectedNodes(context.session);
      const places = ids.flatMap((id) => find(map, 'places', id) ?? []);
      const at = {
        x: Math.min(...places.map((place) => place.x)) + DUPLICATE_OFFSET,
        y: Math.min(...places.map((place) => place.y)) + DUPLICATE_OFFSET,
      };
      pasteFragment(context, copyFragment(map, ids), at);
    },
  },
  {
    id: 'edit.delete',
    title: 'Delete selection',
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: ({ session }) => session.view.getState().selection.size > 0,
    run: (context) => {
      const { view } = context.session;
      if (dispatchOrTell(context, 'remove', { ids: [...view.getState().selection] })) select(view, []);
    },
  },
  {
    id: 'edit.selectAll',
    title: 'Select all cards',
    group: 'Edit',
    keys: ['Mod+A'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    run: ({ session }) => select(session.view, idsOf(session.map.store.getState().map.tables.nodes)),
  },
];
