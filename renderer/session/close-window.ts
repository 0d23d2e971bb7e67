import { isDirty } from '../state/unsaved';
import type { Workspace } from '../state/workspace';
import { endTyping } from './end-typing';
import { closeAllMaps, saveToFile } from './save-map';

/** Closes all maps and then the window, as a person has asked; where an answer is wanted, it may stay open. */
export async function closeWindow(workspace: Workspace): Promise<void> {
  const { api } = workspace.host;
  await api['window.closing']({ answer: 'heard' });
  if (await closeAllMaps(workspace)) await api['app.close']({});
  else await api['window.closing']({ answer: 'stays' });
}

/** The program ends and asks nobody: what is typed becomes an edit, the host gets all edits, and maps that save themselves are saved. */
export async function handOver(workspace: Workspace): Promise<void> {
  const { sessions, settings } = workspace.store.getState();
  for (const session of sessions) endTyping(session);
  await Promise.all(
    sessions.map(async (session) => {
      await session.flush();
      const state = session.map.store.getState();
      const isWanted = settings.autosave && state.fileName !== undefined && !state.readOnly;
      if (isWanted && !session.file.getState().conflict && isDirty(state))
        await saveToFile(workspace, session, { autosave: true });
    }),
  );
  await workspace.host.api['window.handedOver']({});
}
