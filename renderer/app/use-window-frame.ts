import { useEffect } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { isDirty } from '../state/unsaved';
import { activeSession } from '../state/workspace';
import type { Session } from '../state/session';

/** Keeps the window's bar, frame and menus in step with the map in front, its unsaved edits, the theme, the size and the keys. */
export function useWindowFrame(): void {
  const workspace = useWorkspace();
  const session = useWorkspaceState(activeSession);
  const theme = useWorkspaceState((state) => state.settings.theme);
  const zoom = useWorkspaceState((state) => state.settings.zoom);
  const keys = useWorkspaceState((state) => state.settings.keys);
  useEffect(() => {
    const show = (): void =>
      void workspace.host.api['window.show']({ ...frameOf(session), theme, zoom, keys });
    show();
    return session && followFrame(session, show);
  }, [workspace, session, theme, zoom, keys]);
}

function frameOf(session: Session | undefined): { title: string; dirty: boolean; map?: string } {
  if (!session) return { title: '', dirty: false };
  const state = session.map.store.getState();
  return { title: state.map.head.title.slice(0, 500), dirty: isDirty(state), map: session.id };
}

/** Calls `show` when something of it changes. */
function followFrame(session: Session, show: () => void): () => void {
  let before = frameOf(session);
  let fileName = session.map.store.getState().fileName;
  return session.map.store.subscribe((state) => {
    const now = frameOf(session);
    if (now.title === before.title && now.dirty === before.dirty && state.fileName === fileName) return;
    before = now;
    fileName = state.fileName;
    show();
  });
}
