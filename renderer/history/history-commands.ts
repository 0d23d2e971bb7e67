import type { UiCommand } from '../commands/ui-command';
import { ask, type Dialog } from '../state/workspace';

type VersionsDialog = Extract<Dialog, { kind: 'versions' }>;

/** The versions that are kept of every map. */
export const HISTORY_COMMANDS: readonly UiCommand[] = [
  {
    id: 'history.show',
    title: 'Versions of this map…',
    group: 'File',
    keys: ['Mod+Alt+V'],
    whileTyping: true,
    needsMap: true,
    run: ({ workspace, session }) =>
      ask<VersionsDialog>(workspace, { kind: 'versions', map: session.map.store.getState().map.head.id }),
  },
  {
    id: 'history.maps',
    title: 'Versions of all maps…',
    group: 'File',
    needsMap: false,
    run: (workspace) => ask<VersionsDialog>(workspace, { kind: 'versions' }),
  },
];
