import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { bringBack, compareWork, putWorkOff } from './recover';
import { WAS_ANSWERED } from './unsaved-work';

/** The work that was found on opening the map, while it waits for an answer. */
function workOfMap({ session, item }: CommandContext): UnsavedWork | undefined {
  return session.file.getState().unsavedWork.find(({ id }) => id === item?.id);
}

function whyNot(context: CommandContext): string | undefined {
  return unless(workOfMap(context) !== undefined, t(WAS_ANSWERED));
}

/** What is done with work that a crash kept from being saved, once its map is open. */
export const RECOVERY_COMMANDS = {
  'recovery.bringBack': {
    needsMap: true,
    whyNot,
    run: async (context) => {
      const work = workOfMap(context);
      if (work) await bringBack(context, work);
    },
  },
  'recovery.compare': {
    needsMap: true,
    whyNot,
    run: async (context) => {
      const work = workOfMap(context);
      if (work) await compareWork(context, work);
    },
  },
  'recovery.putOff': {
    needsMap: true,
    whyNot,
    run: (context) => {
      const work = workOfMap(context);
      if (work) putWorkOff(context.session, work);
    },
  },
} satisfies MapCommands;
