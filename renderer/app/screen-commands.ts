import { THEMES } from '../../shared/host/settings';
import { t, worded } from '../../shared/words/words';
import { unless, type WindowCommand, type WindowCommands } from '../command/ui-command';
import { ask, changeSettings, notify, type Dialog } from '../state/workspace';

const THEME_NAMES = worded({
  system: 'follows the system',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
} as const);

/** Opens a dialog that is answered with nothing. */
function showing(kind: 'settings' | 'guide' | 'legend' | 'keys' | 'model' | 'versions'): WindowCommand {
  return {
    needsMap: false,
    run: (workspace) => ask<Extract<Dialog, { kind: typeof kind }>>(workspace, { kind }),
  };
}

/** What the window shows, whatever map is open, and its settings. */
export const SCREEN_COMMANDS = {
  'view.palette': {
    needsMap: false,
    run: (workspace) => workspace.store.setState({ paletteOpen: true }),
  },
  'view.start': {
    needsMap: false,
    run: (workspace) => workspace.store.setState({ active: undefined }),
  },
  'view.map': {
    needsMap: false,
    whyNot: (workspace, item) =>
      unless(
        workspace.store.getState().sessions.some(({ id }) => id === item?.id),
        t('That map is not open any more.'),
      ),
    run: (workspace, item) => workspace.store.setState({ active: item?.id }),
  },
  'view.theme': {
    needsMap: false,
    run: (workspace) => {
      const { theme } = workspace.store.getState().settings;
      const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
      changeSettings(workspace, { theme: next });
      notify(workspace, {
        tone: 'info',
        message: t('Theme: {theme_name}', { theme_name: THEME_NAMES[next] }),
      });
    },
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
  'help.settings': showing('settings'),
  'help.guide': showing('guide'),
  'help.legend': showing('legend'),
  'help.keys': showing('keys'),
  'model.settings': showing('model'),
  'history.maps': showing('versions'),
} satisfies WindowCommands;
