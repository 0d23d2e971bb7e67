import { msg, t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { openQuestions, putOff } from '../saving/conflict-copies';
import { chooseFiles } from '../session/choose-files';
import { compareFile, decideOpen, mergeFile, mergeTheirs } from './start-merge';

function isEditable({ session }: CommandContext): boolean {
  return session.map.store.getState().readOnly === undefined;
}

const READ_ONLY = msg('This map cannot be edited here.');

function copyOf({ session, item }: CommandContext) {
  return openQuestions(session.file.getState()).find(({ file }) => file === item?.id);
}

/** Comparing versions of a map, and making two of them one. */
export const MERGE_COMMANDS = {
  'merge.version': {
    needsMap: true,
    whyNot: (context) => unless(isEditable(context), t(READ_ONLY)),
    run: async (context) => {
      const [chosen] = await chooseFiles(context.workspace, 'open-map');
      if (chosen) await mergeFile(context, chosen.file);
    },
  },
  'merge.compare': {
    needsMap: true,
    run: async (context) => {
      const [chosen] = await chooseFiles(context.workspace, 'open-map');
      if (chosen) await compareFile(context, chosen.file);
    },
  },
  'merge.decide': {
    needsMap: true,
    whyNot: (context) =>
      unless(isEditable(context), t(READ_ONLY)) ??
      unless(
        context.session.map.store.getState().map.tables.conflicts.size > 0,
        t('No merge has left anything open in this map.'),
      ),
    run: async (context) => void (await decideOpen(context)),
  },
  'file.mergeTheirs': {
    needsMap: true,
    whyNot: (context) =>
      unless(isEditable(context), t(READ_ONLY)) ??
      unless(
        context.session.file.getState().conflict?.change === 'changed',
        t('Nobody else has changed the map’s file.'),
      ),
    run: async (context) => void (await mergeTheirs(context)),
  },
  'copies.merge': {
    needsMap: true,
    whyNot: (context) =>
      unless(isEditable(context), t(READ_ONLY)) ??
      unless(copyOf(context) !== undefined, t('That copy is gone, or has been answered already.')),
    run: async (context) => {
      const copy = copyOf(context);
      if (copy && (await mergeFile(context, copy.file))) putOff(context.session, copy);
    },
  },
} satisfies MapCommands;
