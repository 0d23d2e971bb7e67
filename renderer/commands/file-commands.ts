import { newMap, openMap } from '../app/open-map';
import { closeMap, saveMap, saveMapAs } from '../saving/save-map';
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
    id: 'file.close',
    title: 'Close map',
    group: 'File',
    keys: ['Mod+Alt+W'], // browsers keep Mod+W for themselves
    whileTyping: true,
    needsMap: true,
    run: async ({ workspace, session }) => void (await closeMap(workspace, session)),
  },
];
