import { diffMaps } from '../../shared/edit/diff-maps';
import type { CommandContext } from '../command/ui-command';
import { leaveMap } from '../session/leave-map';
import { newMap } from '../session/open-map';
import type { Session } from '../state/session';
import { activeSession, isOpen, type Workspace } from '../state/workspace';

/**
 * Brings something into the map that is shown, or into a new one where none is. A new one into which nothing came is closed again: what cannot be
 * read, and a question that was answered with Cancel, leave nothing behind.
 * @param shown the map that it is for, where that is known
 */
export async function forShownOrNew(
  workspace: Workspace,
  bring: (context: CommandContext) => Promise<void>,
  shown: Session | undefined = activeSession(workspace.store.getState()),
): Promise<void> {
  if (shown) return bring({ workspace, session: shown });
  const session = await newMap(workspace);
  if (!session) return;
  const empty = session.map.store.getState().map;
  await bring({ workspace, session });
  const { map, fileName } = session.map.store.getState();
  const isAsNew = fileName === undefined && diffMaps(empty, map).length === 0;
  if (isAsNew && isOpen(workspace, session)) await leaveMap(workspace, session);
}
