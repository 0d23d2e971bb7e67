import type { ConflictCopy } from '../../shared/host/events';
import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { openCopy, openQuestions, putOff } from './conflict-copies';

/** The conflict copy that the command was given, by its handle, while it waits for an answer. */
function copyOf({ session, item }: CommandContext): ConflictCopy | undefined {
  return openQuestions(session.file.getState()).find(({ file }) => file === item?.id);
}

function whyNot(context: CommandContext): string | undefined {
  return unless(copyOf(context) !== undefined, t('That copy is gone, or has been answered already.'));
}

/** Answers to conflict copies that lie beside the map's file. */
export const COPIES_COMMANDS = {
  'copies.open': {
    needsMap: true,
    whyNot,
    run: async (context) => {
      const copy = copyOf(context);
      if (copy) await openCopy(context.workspace, context.session, copy);
    },
  },
  'copies.putOff': {
    needsMap: true,
    whyNot,
    run: (context) => {
      const copy = copyOf(context);
      if (copy) putOff(context.session, copy);
    },
  },
} satisfies MapCommands;
