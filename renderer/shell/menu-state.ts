import type { CommandId } from '../../shared/commands/commands';
import { MENU_COMMANDS } from '../../shared/commands/menus';
import { isTyping } from '../command/typing';
import type { Workspace } from '../state/workspace';
import type { Session } from '../state/session';
import { isBehindTalk } from './run-from-menu';

const REST = 100; // ms in which several changes are told as one
/** Cards of a map that is only looked through when it has rested for so many ms: some commands ask for one card among all. */
const MANY = 10_000;
const LONG_REST = 1500;

/** What of the native menus a field does by itself, whatever can be done with cards. */
const ALSO_IN_TEXT: ReadonlySet<CommandId> = new Set([
  'edit.undo',
  'edit.redo',
  'edit.selectAll',
  'edit.delete',
]);

/**
 * Tells the desktop shell which lines of its menus cannot be chosen now, as often as that changes.
 * @param session the map that is shown
 * @returns ends it
 */
export function tellMenuState(workspace: Workspace, session: Session | undefined): () => void {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function tell(): void {
    timer = undefined;
    const commands = cannotNow(workspace);
    if (commands.join() === told) return;
    told = commands.join();
    void workspace.host.api['window.cannot']({ commands });
  }
  function changed(): void {
    if (!isLarge(session)) timer ??= setTimeout(tell, REST);
    else {
      clearTimeout(timer);
      timer = setTimeout(tell, LONG_REST);
    }
  }
  const { map, view, draft, findings, matrix, talk } = session ?? {};
  const inMap = [map?.store, view, draft, findings, matrix, talk].filter((store) => store !== undefined);
  const ends = [workspace.store, ...inMap].map((store) => store.subscribe(changed));
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  document.addEventListener('selectionchange', changed);
  tell();
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
    document.removeEventListener('selectionchange', changed);
  };
}

function isLarge(session: Session | undefined): boolean {
  return session !== undefined && session.map.store.getState().map.tables.nodes.size > MANY;
}

function cannotNow(workspace: Workspace): CommandId[] {
  const { commands, store } = workspace;
  const typing = isTyping(document.activeElement);
  const isAsking = store.getState().dialog !== undefined;
  return MENU_COMMANDS.filter((id) => {
    if (typing && ALSO_IN_TEXT.has(id)) return false;
    return isAsking || isBehindTalk(workspace, id) || commands.whyNot(id) !== undefined;
  });
}
