import { closeMap, saveMap, saveMapAs } from './save-map';
import { moveMap } from './move-map';
import { t, msg } from '../../shared/words/words';
import { onDesktop, unless, type MapCommands } from '../command/ui-command';

/** What is done with the file of the map that is shown, and with its place among the windows. */
export const FILE_COMMANDS = {
  'file.save': {
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMap(workspace, session)),
  },
  'file.saveAs': {
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMapAs(workspace, session)),
  },
  'file.close': {
    needsMap: true,
    run: async ({ workspace, session, item }) => {
      const given = workspace.store.getState().sessions.find(({ id }) => id === item?.id);
      await closeMap(workspace, given ?? session);
    },
  },
  'file.print': { needsMap: true, run: () => window.print() },
  'window.moveMap': {
    needsMap: true,
    whyNot: ({ workspace }) =>
      onDesktop(msg('Open another tab of the browser for this.'))(workspace) ??
      unless(workspace.store.getState().sessions.length > 1, t('It is the only map of this window.')),
    run: moveMap,
  },
} satisfies MapCommands;
