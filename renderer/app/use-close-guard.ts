import { useEffect } from 'react';
import { useWorkspace } from '../state/context';
import { isDirty } from '../state/unsaved';

/** In the browser shell: lets the browser ask before a tab with unsaved edits is closed. The desktop shell asks by itself. */
export function useCloseGuard(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent): void {
      const { shell, sessions } = workspace.store.getState();
      const dirty = sessions.some((session) => isDirty(session.map.store.getState()));
      if (shell === 'browser' && dirty) event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [workspace]);
}
