import { t } from '../../shared/words/words';
import { newMap, openMap } from './open-map';
import { closeMap, saveMap, saveMapAs } from './save-map';
import { changeSettings, notify } from '../state/workspace';
import type { UiCommands } from '../command/ui-command';

export const FILE_COMMANDS = {
  'file.new': { needsMap: false, run: async (workspace) => void (await newMap(workspace)) },
  'file.open': { needsMap: false, run: openMap },
  'file.save': {
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMap(workspace, session)),
  },
  'file.saveAs': {
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMapAs(workspace, session)),
  },
  'file.autosave': {
    needsMap: false,
    run: (workspace) => {
      const autosave = !workspace.store.getState().settings.autosave;
      changeSettings(workspace, { autosave });
      notify(workspace, {
        tone: 'info',
        message: autosave
          ? t('Maps that have a file are saved by themselves.')
          : t('Maps are saved when you save them. A crash loses nothing, as before.'),
      });
    },
  },
  'file.close': {
    needsMap: true,
    run: async ({ workspace, session, item }) => {
      const given = workspace.store.getState().sessions.find(({ id }) => id === item?.id);
      await closeMap(workspace, given ?? session);
    },
  },
} satisfies UiCommands;
