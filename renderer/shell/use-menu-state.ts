import { useEffect } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { MENU_COMMANDS } from '../../shared/commands/menus';
import { isTyping } from '../command/typing';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession, type Workspace } from '../state/workspace';

const REST = 100; // ms in which several changes are told as one

/** What of the native menus a field does by itself, whatever can be done with cards. */
const ALSO_IN_TEXT: ReadonlySet<CommandId> = new Set([
  'edit.undo',
  'edit.redo',
  'edit.selectAll',
  'edit.delete',
]);

/** Tells the desktop shell which lines of its menus cannot be chosen now. */
export function useMenuState(): void {
  const workspace = useWorkspace();
  const session = useWorkspaceState(activeSession);
  useEffect(() => {
    if (workspace.store.getState().shell !== 'desktop') return;
    let told: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function tell(): void {
      timer = undefined;
      const commands = cannotNow(workspace);
      if (commands.join() === told) return;
      told = commands.join();
      void workspace.host.api['window.cannot']({ commands });
    }
    const changed = (): void => void (timer ??= setTimeout(tell, REST));
    const inMap = session ? [session.map.store, session.view, session.draft] : [];
    const ends = [workspace.store, ...inMap].map((store) => store.subscribe(changed));
    document.addEventListener('focusin', changed);
    document.addEventListener('focusout', changed);
    tell();
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
      document.removeEventListener('focusin', changed);
      document.removeEventListener('focusout', changed);
    };
  }, [workspace, session]);
}

function cannotNow({ commands, store }: Workspace): CommandId[] {
  const typing = isTyping(document.activeElement);
  const isAsking = store.getState().dialog !== undefined;
  return MENU_COMMANDS.filter((id) => {
    if (typing && ALSO_IN_TEXT.has(id)) return false;
    return isAsking || commands.whyNot(id) !== undefined;
  });
}
