import { useEffect } from 'react';
import { useWorkspace } from '../state/context';
import { hasOwnUndo, isTyping } from '../command/typing';
import { commandOf } from '../../shared/commands/commands';
import { scopeOf } from './home';

/** Whether a key presses the button that has the keyboard, wherever that button lies. */
function pressesButton({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key === ' ') &&
    target instanceof Element &&
    target.closest('button, a, summary') !== null
  );
}

/** Makes the keys work in the whole window. Open dialogs keep their keys to themselves. */
export function useShortcuts(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      // What lies behind a question waits until it is answered, also where the keyboard is nowhere.
      if (workspace.store.getState().dialog) return;
      if (pressesButton(event)) return;
      const at = { scope: scopeOf(workspace, event.target), typing: isTyping(event.target) };
      const id = workspace.commands.forKey(event, at);
      // While a talk is given, no key does anything behind it; what the page leaves of a key, a Mac gives to its menus.
      if (id && at.scope === 'present' && !commandOf(id).scopes?.includes('present'))
        return event.preventDefault();
      if (!id || (hasOwnUndo(event.target) && (id === 'edit.undo' || id === 'edit.redo'))) return;
      event.preventDefault();
      workspace.commands.run(id);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [workspace]);
}
