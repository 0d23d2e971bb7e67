import { commandOf, type CommandId } from '../../shared/commands/commands';
import { hasOwnUndo, isTyping } from '../command/typing';
import { isGiven } from '../state/talk-store';
import { activeSession, type Workspace } from '../state/workspace';

/** What a field in which somebody types does itself, by the commands that do the same to cards. */
const IN_TEXT: Partial<Record<CommandId, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.selectAll': 'selectAll',
  'edit.delete': 'delete',
};

/**
 * Runs a line of the native menus as its keys would run here: in a field it belongs to the text, and behind a question or a talk nothing happens.
 * @param byKeys whether the keys were pressed: what they mean while text is typed has happened then
 */
export function runFromMenu(workspace: Workspace, id: CommandId, byKeys: boolean): void {
  const { commands, store } = workspace;
  const typing = isTyping(document.activeElement);
  if (typing && isForText(workspace, id)) {
    document.execCommand(IN_TEXT[id] ?? '');
    return;
  }
  if (
    isBehindTalk(workspace, id) ||
    store.getState().dialog ||
    (typing && byKeys && !commandOf(id).whileTyping)
  )
    return;
  store.setState({ paletteOpen: false });
  commands.run(id);
}

/** Whether a talk is given that this command has no part in: nothing is done behind it. */
export function isBehindTalk({ store }: Workspace, id: CommandId): boolean {
  return isGiven(activeSession(store.getState())?.talk) && !commandOf(id).scopes?.includes('present');
}

/** Whether the field does it: where the command has no say while text is typed, or nothing to do. */
function isForText({ commands, store }: Workspace, id: CommandId): boolean {
  if (IN_TEXT[id] === undefined) return false;
  const isCommand = commandOf(id).whileTyping && commands.whyNot(id) === undefined;
  return !isCommand || hasOwnUndo(document.activeElement) || store.getState().dialog !== undefined;
}
