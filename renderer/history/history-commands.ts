import type { MapCommands } from '../command/ui-command';
import { ask, type Dialog } from '../state/workspace';

type VersionsDialog = Extract<Dialog, { kind: 'versions' }>;

/** The versions that are kept of the map. */
export const HISTORY_COMMANDS = {
  'history.show': {
    needsMap: true,
    run: ({ workspace, session }) =>
      ask<VersionsDialog>(workspace, { kind: 'versions', map: session.map.store.getState().map.head.id }),
  },
} satisfies MapCommands;
