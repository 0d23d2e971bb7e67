import { useEffect } from 'react';
import { useWorkspace } from '../state/context';
import { isDirty } from '../state/unsaved';

/** In the browser shell: lets the browser ask before a tab with unsaved edits is closed, and says when it goes. The desktop shell asks by itself. */
export function useCloseGuard(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent): void {
      const { shell, sessions } = workspace.store.getState();
      const dirty = sessions.some((session) => isDirty(session.map.store.getState()));
      if (shell === 'browser' && dirty) event.preventDefault();
    }
    // A page that has crashed does not say so: what it showed does not come back by itself.
    function onPageHide(): void {
      if (workspace.store.getState().shell === 'browser')
        void workspace.host.api['window.closing']({ answer: 'heard' });
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [workspace]);
}
