import { msg, t } from '../../shared/words/words';
import { onDesktop, unless, type WindowCommand, type WindowCommands } from '../command/ui-command';
import { ask, changeSettings, type Dialog, type Workspace } from '../state/workspace';

/** The sizes through which the interface is made larger and smaller, those of browsers. */
const SIZES = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

export const WINDOW_COMMANDS = {
  'window.new': {
    needsMap: false,
    whyNot: onDesktop(msg('Open another tab of the browser for this.')),
    run: async (workspace) => void (await workspace.host.api['window.open']({})),
  },
  'window.close': {
    needsMap: false,
    whyNot: onDesktop(msg('Close the tab of the browser.')),
    run: async (workspace) => {
      const { closeWindow } = await import('../session/close-window');
      await closeWindow(workspace);
    },
  },
  'view.larger': sizeCommand((now) => SIZES.find((size) => size > now)),
  'view.smaller': sizeCommand((now) => SIZES.findLast((size) => size < now)),
  'view.usualSize': sizeCommand(() => 1),
  'window.spelling': {
    needsMap: false,
    whyNot: onDesktop(msg('The browser checks spelling by its own settings.')),
    run: (workspace) => ask<Extract<Dialog, { kind: 'spelling' }>>(workspace, { kind: 'spelling' }),
  },
  'help.log': {
    needsMap: false,
    whyNot: onDesktop(msg('Faults are told in the terminal from which Counterpoint was started.')),
    run: async (workspace) => void (await workspace.host.api['app.showLog']({})),
  },
  'help.about': {
    needsMap: false,
    run: (workspace) => ask<Extract<Dialog, { kind: 'about' }>>(workspace, { kind: 'about' }),
  },
} satisfies WindowCommands;

/** @param next the size that follows on this one; none at the end */
function sizeCommand(next: (now: number) => number | undefined): WindowCommand {
  const nextIn = ({ store }: Workspace): number | undefined => {
    const { zoom } = store.getState().settings;
    const size = next(zoom);
    return size === zoom ? undefined : size;
  };
  return {
    needsMap: false,
    whyNot: (workspace) =>
      onDesktop(msg('Use the zoom in the browser’s menu.'))(workspace) ??
      unless(nextIn(workspace) !== undefined, t('The interface has this size already.')),
    run: (workspace) => {
      const zoom = nextIn(workspace);
      if (zoom !== undefined) changeSettings(workspace, { zoom });
    },
  };
}
