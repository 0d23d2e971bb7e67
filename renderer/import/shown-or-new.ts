import type { CommandContext } from '../command/ui-command';
import { newMap } from '../session/open-map';
import { activeSession, type Workspace } from '../state/workspace';

/** The map that is shown, or a new one where none is: what is brought in needs one. */
export async function shownOrNew(workspace: Workspace): Promise<CommandContext | undefined> {
  const session = activeSession(workspace.store.getState()) ?? (await newMap(workspace));
  return session && { workspace, session };
}
