import { THEMES } from '../../shared/host/settings';
import { setPanel } from '../app/panels';
import { ask, changeSettings, notify, type Dialog } from '../state/workspace';
import { focusScope } from './focus-scope';
import type { UiCommand } from './ui-command';

const ZOOM_STEP = 1.25;
const THEME_NAMES = { system: 'follows the system', light: 'light', dark: 'dark' } as const;

export const VIEW_COMMANDS: readonly UiCommand[] = [
  {
    id: 'view.palette',
    title: 'Command palette',
    group: 'View',
    keys: ['Mod+K'],
    whileTyping: true,
    needsMap: false,
    run: (workspace) => workspace.store.setState({ paletteOpen: true }),
  },
  {
    id: 'view.fit',
    title: 'Fit the map in the window',
    group: 'View',
    keys: ['F', 'Shift+1'],
    scopes: ['canvas', 'outline', 'window'],
    needsMap: true,
    run: ({ session }) => session.canvas.current?.fit(),
  },
  {
    id: 'view.fitSelection',
    title: 'Fit the selection in the window',
    group: 'View',
    keys: ['Shift+F'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: ({ session }) => session.view.getState().selection.size > 0,
    run: ({ session }) => session.canvas.current?.fit([...session.view.getState().selection]),
  },
  {
    id: 'view.zoomIn',
    title: 'Zoom in',
    group: 'View',
    keys: ['Mod+=', 'Mod++'],
    needsMap: true,
    run: ({ session }) => session.canvas.current?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'view.zoomOut',
    title: 'Zoom out',
    group: 'View',
    keys: ['Mod+-'],
    needsMap: true,
    run: ({ session }) => session.canvas.current?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'view.zoomReset',
    title: 'Zoom to 100 %',
    group: 'View',
    keys: ['Mod+0'],
    needsMap: true,
    run: ({ session }) => session.canvas.current?.zoomBy(1 / session.view.getState().viewport.zoom),
  },
  {
    id: 'view.left',
    title: 'Show or hide the left panel',
    group: 'View',
    keys: ['Mod+B'],
    whileTyping: true,
    needsMap: false,
    run: (workspace) => setPanel(workspace, 'left', 'toggle'),
  },
  {
    id: 'view.right',
    title: 'Show or hide the inspector',
    group: 'View',
    keys: ['Mod+I'],
    whileTyping: true,
    needsMap: false,
    run: (workspace) => setPanel(workspace, 'right', 'toggle'),
  },
  {
    id: 'view.articles',
    title: 'Show the articles',
    group: 'Go',
    keys: ['Mod+1', 'Alt+1'],
    whileTyping: true,
    needsMap: true,
    run: ({ workspace }) => {
      setPanel(workspace, 'leftTab', 'articles');
      focusScope('reader');
    },
  },
  {
    id: 'view.outline',
    title: 'Show the outline',
    group: 'Go',
    keys: ['Mod+2', 'Alt+2'],
    whileTyping: true,
    needsMap: true,
    run: ({ workspace }) => {
      setPanel(workspace, 'leftTab', 'outline');
      focusScope('outline');
    },
  },
  {
    id: 'view.canvas',
    title: 'Go to the canvas',
    group: 'Go',
    keys: ['Mod+3', 'Alt+3'],
    whileTyping: true,
    needsMap: true,
    run: ({ session }) => session.canvas.current?.focus(),
  },
  {
    id: 'view.inspector',
    title: 'Go to the inspector',
    group: 'Go',
    keys: ['Mod+4', 'Alt+4'],
    whileTyping: true,
    needsMap: true,
    run: ({ workspace }) => {
      setPanel(workspace, 'right', true);
      focusScope('inspector');
    },
  },
  {
    id: 'view.nextMap',
    title: 'Go to the next open map',
    group: 'Go',
    keys: ['Mod+Alt+ArrowRight'],
    whileTyping: true,
    needsMap: true,
    run: ({ workspace, session }) => {
      const { sessions } = workspace.store.getState();
      const next = sessions[(sessions.indexOf(session) + 1) % sessions.length];
      workspace.store.setState({ active: next?.id });
    },
  },
  {
    id: 'view.start',
    title: 'Show the start screen',
    group: 'Go',
    needsMap: true,
    run: ({ workspace }) => workspace.store.setState({ active: undefined }),
  },
  {
    id: 'view.theme',
    title: 'Change theme: system, light, dark',
    group: 'View',
    keys: ['Mod+Alt+T'],
    whileTyping: true,
    needsMap: false,
    run: (workspace) => {
      const { theme } = workspace.store.getState().settings;
      const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
      changeSettings(workspace, { theme: next });
      notify(workspace, { tone: 'info', message: `Theme: ${THEME_NAMES[next]}` });
    },
  },
  {
    id: 'help.keys',
    title: 'Keyboard shortcuts',
    group: 'Help',
    keys: ['?', 'F1'],
    needsMap: false,
    run: (workspace) => ask<Extract<Dialog, { kind: 'keys' }>>(workspace, { kind: 'keys' }),
  },
];
