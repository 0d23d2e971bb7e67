import type { Session } from '../state/session';
import { quotedWords } from '../../shared/words/locale';
import { notify, type Workspace } from '../state/workspace';
import { errorWords } from '../../shared/result';

/**
 * Hears how the window is connected to the program. While it is not, what is edited stays in the window, and that is said; when it is again, the host
 * says of each map how it stands to it, and gets what it lacks.
 */
export function hearConnection(workspace: Workspace): void {
  workspace.host.onConnection((lost) => {
    workspace.store.setState({ disconnected: lost });
    if (lost) return;
    void workspace.host.api['app.comeBack']({});
    for (const session of workspace.store.getState().sessions) void comeBack(workspace, session);
  });
}

async function comeBack(workspace: Workspace, session: Session): Promise<void> {
  const back = await session.resync();
  session.saveSoon();
  if (back.ok || back.error.code === 'disconnected') return;
  // Edits that reach no map are told by whoever sends them.
  if (!(await session.flush()).ok) return;
  const { title } = session.map.store.getState().map.head;
  const { message, hint } = errorWords(back.error);
  notify(workspace, { tone: 'error', message: `${quotedWords(title)}: ${message}`, hint });
}
