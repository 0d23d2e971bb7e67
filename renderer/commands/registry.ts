import { CANVAS_COMMANDS } from '../canvas/canvas-commands';
import { CONVERT_COMMANDS } from '../convert/convert-commands';
import { DRAFT_COMMANDS } from '../draft/draft-commands';
import { MODEL_COMMANDS } from '../draft-model/model-commands';
import { HISTORY_COMMANDS } from '../history/history-commands';
import { IMPORT_COMMANDS } from '../import/import-commands';
import { READER_COMMANDS } from '../reader/reader-commands';
import { RECHECK_COMMANDS } from '../recheck/recheck-commands';
import { activeSession, type Workspace } from '../state/workspace';
import { EDIT_COMMANDS } from './edit-commands';
import { FILE_COMMANDS } from './file-commands';
import { FOLD_COMMANDS } from './fold-commands';
import { LINK_COMMANDS } from './link-commands';
import { NODE_COMMANDS } from './node-commands';
import { pressedKeys, type KeyEvent } from './shortcuts';
import type { Scope, UiCommand } from './ui-command';
import { VIEW_COMMANDS } from './view-commands';
import { WAYFINDING_COMMANDS } from '../wayfinding/wayfinding-commands';

/** Everything a person can do: the closed list that the palette, the keys, the menus and the sheet of shortcuts read. */
export const ALL_COMMANDS: readonly UiCommand[] = [
  ...FILE_COMMANDS,
  ...CONVERT_COMMANDS,
  ...HISTORY_COMMANDS,
  ...EDIT_COMMANDS,
  ...NODE_COMMANDS,
  ...LINK_COMMANDS,
  ...CANVAS_COMMANDS,
  ...DRAFT_COMMANDS,
  ...IMPORT_COMMANDS,
  ...READER_COMMANDS,
  ...RECHECK_COMMANDS,
  ...MODEL_COMMANDS,
  ...VIEW_COMMANDS,
  ...FOLD_COMMANDS,
  ...WAYFINDING_COMMANDS,
];

/** Whether a command can run now. */
export function isAvailable(command: UiCommand, workspace: Workspace): boolean {
  if (!command.needsMap) return command.when?.(workspace) ?? true;
  const session = activeSession(workspace.store.getState());
  return session !== undefined && (command.when?.({ workspace, session }) ?? true);
}

/** Runs a command if it can run now. */
export function runUiCommand(command: UiCommand, workspace: Workspace): void {
  if (!isAvailable(command, workspace)) return;
  if (!command.needsMap) {
    void command.run(workspace);
    return;
  }
  const session = activeSession(workspace.store.getState());
  if (session) void command.run({ workspace, session });
}

/** Runs a command by its name, as native menus do. */
export function runCommandById(id: string, workspace: Workspace): void {
  const command = ALL_COMMANDS.find((candidate) => candidate.id === id);
  if (command) runUiCommand(command, workspace);
}

/**
 * The command that a key press means, if any: one of the panel that has the keyboard goes before one of the whole window.
 * @param typing whether the keyboard is in a text field
 */
export function commandForKey(
  event: KeyEvent,
  at: { scope: Scope; typing: boolean },
  workspace: Workspace,
): UiCommand | undefined {
  const pressed = pressedKeys(event, workspace.store.getState().platform);
  const candidates = ALL_COMMANDS.filter(
    (command) =>
      command.keys?.includes(pressed) &&
      (!at.typing || command.whileTyping) &&
      (!command.scopes || command.scopes.includes(at.scope)) &&
      isAvailable(command, workspace),
  );
  return candidates.find((command) => command.scopes) ?? candidates[0];
}
