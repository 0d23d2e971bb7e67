import { refreshUnsavedWork } from '../recovery/unsaved-work';
import { bringBack } from '../session/bring-back';
import type { Workspace } from '../state/workspace';

/**
 * Brings back what was open when the program ended. Unsaved work of others is offered by the start screen alone where its map has no file: that is shown
 * then, and what came back waits beside it.
 * @param isNamed whether a file was named at start, which stays in front
 */
export async function comeBack(workspace: Workspace, isNamed: boolean): Promise<void> {
  await refreshUnsavedWork(workspace);
  await bringBack(workspace);
  if (!isNamed && workspace.store.getState().unsavedWorks.length > 0) workspace.commands.run('view.start');
}
