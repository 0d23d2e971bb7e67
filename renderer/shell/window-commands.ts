import { msg, t } from '../../shared/words/words';
import { unless, type CommandContext, type UiCommand, type UiCommands } from '../command/ui-command';
import { closeWindow } from '../session/close-window';
import { endTyping } from '../session/end-typing';
import { ask, changeSettings, notify, type Dialog, type Workspace } from '../state/workspace';

/** The sizes through which the interface is made larger and smaller, those of browsers. */
const SIZES = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

export const WINDOW_COMMANDS = {
  'window.new': {
    needsMap: false,
    whyNot: onDesktop(msg('Open another tab of the browser for this.')),
    run: async (workspace) => void (await workspace.host.api['window.open']({})),
  },
  'window.moveMap': {
    needsMap: true,
    whyNot: ({ workspace }) =>
      onDesktop(msg('Open another tab of the browser for this.'))(workspace) ??
      unless(workspace.store.getState().sessions.length > 1, t('It is the only map of this window.')),
    run: moveMap,
  },
  'window.close': {
    needsMap: false,
    whyNot: onDesktop(msg('Close the tab of the browser.')),
    run: closeWindow,
  },
  'view.larger': sizeCommand((now) => SIZES.find((size) => size > now)),
  'view.smaller': sizeCommand((now) => SIZES.findLast((size) => size < now)),
  'view.usualSize': sizeCommand(() => 1),
  'file.print': { needsMap: true, run: () => window.print() },
  'window.spelling': {
    needsMap: false,
    whyNot: onDesktop(msg('The browser checks spelling by its own settings.')),
    run: (workspace) => ask<Extract<Dialog, { kind: 'spelling' }>>(workspace, { kind: 'spelling' }),
  },
  'help.about': {
    needsMap: false,
    run: (workspace) => ask<Extract<Dialog, { kind: 'about' }>>(workspace, { kind: 'about' }),
  },
} satisfies UiCommands;

function onDesktop(instead: string): (workspace: Workspace) => string | undefined {
  return ({ store }) => unless(store.getState().shell === 'desktop', t(instead));
}

/** @param next the size that follows on this one; none at the end */
function sizeCommand(next: (now: number) => number | undefined): UiCommand {
  const nextIn = ({ store }: Workspace): number | undefined => {
    const { zoom } = store.getState().settings;
    const size = next(zoom);
    return size === zoom ? undefined : size;
  };
  return {
    needsMap: false,
    whyNot: (workspace) =>
      onDesktop(msg('The browser has a zoom of its own.'))(workspace) ??
      unless(nextIn(workspace) !== undefined, t('The interface has this size already.')),
    run: (workspace) => {
      const zoom = nextIn(workspace);
      if (zoom !== undefined) changeSettings(workspace, { zoom });
    },
  };
}

/** The map goes into a new window with all its edits; here it is open no more. */
async function moveMap({ workspace, session }: CommandContext): Promise<void> {
  endTyping(session);
  const flushed = await session.flush();
  const moved = flushed.ok ? await workspace.host.api['window.open']({ map: session.id }) : flushed;
  if (!moved.ok) return notify(workspace, { tone: 'error', ...moved.error });
  const sessions = workspace.store.getState().sessions.filter((other) => other !== session);
  workspace.store.setState({ sessions, active: sessions.at(-1)?.id });
}
