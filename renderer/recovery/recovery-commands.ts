import type { Item } from '../../shared/commands/command';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { msg, t } from '../../shared/words/words';
import { unless, type CommandContext, type UiCommands } from '../command/ui-command';
import type { Workspace } from '../state/workspace';
import { bringBack, compareWork, discardWork, openWork, putWorkOff } from './recover';

const WAS_ANSWERED = msg('That work has been opened or thrown away already.');

function workOf(workspace: Workspace, item: Item | undefined): UnsavedWork | undefined {
  return workspace.store.getState().unsavedWorks.find(({ id }) => id === item?.id);
}

/** The work that was found on opening the map, while it waits for an answer. */
function workOfMap({ session, item }: CommandContext): UnsavedWork | undefined {
  return session.file.getState().unsavedWork.find(({ id }) => id === item?.id);
}

function whyNotOfMap(context: CommandContext): string | undefined {
  return unless(workOfMap(context) !== undefined, t(WAS_ANSWERED));
}

function whyNot(workspace: Workspace, item?: Item): string | undefined {
  return unless(workOf(workspace, item) !== undefined, t(WAS_ANSWERED));
}

/** What is done with work that a crash kept from being saved. */
export const RECOVERY_COMMANDS = {
  'recovery.open': {
    needsMap: false,
    whyNot,
    run: async (workspace, item) => {
      const work = workOf(workspace, item);
      if (work) await openWork(workspace, work);
    },
  },
  'recovery.discard': {
    needsMap: false,
    whyNot,
    run: async (workspace, item) => {
      const work = workOf(workspace, item);
      if (work) await discardWork(workspace, work);
    },
  },
  'recovery.bringBack': {
    needsMap: true,
    whyNot: whyNotOfMap,
    run: async (context) => {
      const work = workOfMap(context);
      if (work) await bringBack(context, work);
    },
  },
  'recovery.compare': {
    needsMap: true,
    whyNot: whyNotOfMap,
    run: async (context) => {
      const work = workOfMap(context);
      if (work) await compareWork(context, work);
    },
  },
  'recovery.putOff': {
    needsMap: true,
    whyNot: whyNotOfMap,
    run: (context) => {
      const work = workOfMap(context);
      if (work) putWorkOff(context.session, work);
    },
  },
} satisfies UiCommands;
