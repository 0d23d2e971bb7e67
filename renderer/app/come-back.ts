import { refreshUnsavedWork } from '../recovery/unsaved-work';
import { bringBack } from '../session/bring-back';
import type { Workspace } from '../state/workspace';

/**
 * Brings back what was open when the program ended; not where unsaved work was found: that is offered first, by the start screen, and is of these maps.
 * @param isNamed whether a file was named at start, which stays in front
 */
export async function comeBack(workspace: Workspace, isNamed: boolean): Promise<void> {
  await refreshUnsavedWork(workspace);
  if (!isNamed && workspace.store.getState().unsavedWorks.length > 0) return;
  await bringBack(workspace);
}
