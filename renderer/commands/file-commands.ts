import { newMap, openMap } from '../app/open-map';
import { closeMap, saveMap, saveMapAs } from '../saving/save-map';
import { changeSettings, notify } from '../state/workspace';
import type { UiCommand } from './ui-command';

export const FILE_COMMANDS: readonly UiCommand[] = [
  {
    id: 'file.new',
    title: 'New map',
    group: 'File',
    keys: ['Mod+Alt+N'], // browsers keep Mod+N for themselves
    whileTyping: true,
    needsMap: false,
    run: newMap,
  },
  {
    id: 'file.open',
    title: 'Open map…',
    group: 'File',
    keys: ['Mod+O'],
    whileTyping: true,
    needsMap: false,
    run: openMap,
  },
  {
    id: 'file.save',
    title: 'Save',
    group: 'File',
    keys: ['Mod+S'],
    whileTyping: true,
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMap(workspace, session)),
  },
  {
    id: 'file.saveAs',
    title: 'Save as…',
    group: 'File',
    keys: ['Mod+Shift+S'],
    whileTyping: true,
    needsMap: true,
    run: async ({ workspace, session }) => void (await saveMapAs(workspace, session)),
  },
  {
    id: 'file.autosave',
    title: 'Switch saving by itself on or off',
    group: 'File',
    needsMap: false,
    run: (workspace) => {
      const autosave = !workspace.store.getState().settings.autosave;
      changeSettings(workspace, { autosave });
      notify(workspace, {
        tone: 'info',
        message: autosave
          ? 'Maps that have a file are saved by themselves.'
          : 'Maps are saved when you save them. A crash loses nothing, as before.',
      });
    },
  },
  {
    id: 'file.close',
    title: 'Close map',
    group: 'File',
    keys: ['Mod+Alt+W'], // browsers keep Mod+W for themselves
    whileTyping: true,
    needsMap: true,
    run: async ({ workspace, session }) => void (await closeMap(workspace, session)),
  },
];
