import type { MapCommands } from '../command/ui-command';
import { ask, type Dialog } from '../state/workspace';

/** Handing a map on. */
export const SHARE_COMMANDS = {
  'file.share': {
    needsMap: true,
    run: async ({ workspace }) => {
      await ask<Extract<Dialog, { kind: 'share' }>>(workspace, { kind: 'share' });
    },
  },
} satisfies MapCommands;
