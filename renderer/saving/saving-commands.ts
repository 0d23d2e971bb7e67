import { msg, t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import type { LockedMap } from './lock-words';
import { keepMine, takeFile } from './conflict';
import { takeOver } from './take-over';

function lockOf({ session }: CommandContext): LockedMap | undefined {
  const { readOnly } = session.map.store.getState();
  return readOnly?.reason === 'locked' ? readOnly : undefined;
}

/** What others did to the map's file, while it waits for an answer that may be given. */
function conflictOf({ session }: CommandContext) {
  return session.map.store.getState().readOnly ? undefined : session.file.getState().conflict;
}

const NO_CONFLICT = msg('Nobody else has changed the map’s file.');

/** Answers to what others do with the map's file. */
export const SAVING_COMMANDS = {
  'file.takeTheirs': {
    needsMap: true,
    whyNot: (context) => unless(conflictOf(context)?.change === 'changed', t(NO_CONFLICT)),
    run: ({ workspace, session }) => takeFile(workspace, session),
  },
  'file.keepMine': {
    needsMap: true,
    whyNot: (context) => unless(conflictOf(context) !== undefined, t(NO_CONFLICT)),
    run: ({ workspace, session }) => keepMine(workspace, session),
  },
  'file.takeOver': {
    needsMap: true,
    whyNot: (context) => unless(lockOf(context) !== undefined, t('The map is not open elsewhere.')),
    run: async (context) => {
      const locked = lockOf(context);
      if (locked) await takeOver(context.workspace, context.session, locked);
    },
  },
} satisfies MapCommands;
