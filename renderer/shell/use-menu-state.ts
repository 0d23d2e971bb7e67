import { useEffect } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession } from '../state/workspace';

/** Tells the desktop shell which lines of its menus cannot be chosen now. What the menus hold is loaded there alone. */
export function useMenuState(): void {
  const workspace = useWorkspace();
  const session = useWorkspaceState(activeSession);
  useEffect(() => {
    if (workspace.store.getState().shell !== 'desktop') return;
    let end = (): void => undefined;
    let isOver = false;
    void import('./menu-state').then(({ tellMenuState }) => {
      if (!isOver) end = tellMenuState(workspace, session);
    });
    return () => {
      isOver = true;
      end();
    };
  }, [workspace, session]);
}
