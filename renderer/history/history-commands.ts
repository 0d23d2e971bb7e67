import type { UiCommands } from '../command/ui-command';
import { ask, type Dialog } from '../state/workspace';

type VersionsDialog = Extract<Dialog, { kind: 'versions' }>;

/** The versions that are kept of every map. */
export const HISTORY_COMMANDS = {
  'history.show': {
    needsMap: true,
    run: ({ workspace, session }) =>
      ask<VersionsDialog>(workspace, { kind: 'versions', map: session.map.store.getState().map.head.id }),
  },
  'history.maps': {
    needsMap: false,
    run: (workspace) => ask<VersionsDialog>(workspace, { kind: 'versions' }),
  },
} satisfies UiCommands;
