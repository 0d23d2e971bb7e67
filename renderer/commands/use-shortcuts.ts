import { useEffect } from 'react';
import { useWorkspace } from '../state/context';
import { activeSession } from '../state/workspace';
import { handleClipboardEvent } from './clipboard';
import { commandForKey, runUiCommand } from './registry';
import type { Scope } from './ui-command';

const SCOPES: readonly string[] = ['canvas', 'reader', 'draft', 'outline', 'inspector'];

function scopeOf(target: EventTarget | null): Scope {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-scope]') : null;
  const scope = element?.dataset['scope'] ?? '';
  return SCOPES.includes(scope) ? (scope as Scope) : 'window';
}

/** Whether the keyboard is where text is typed: letters belong to the text then. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target);
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|range|color)$/.test(target.type);
}

/** Whether a key presses the button that has the keyboard, wherever that button lies. */
function pressesButton({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key === ' ') &&
    target instanceof Element &&
    target.closest('button, a, summary') !== null
  );
}

/** Makes the keys and the clipboard work in the whole window. Open dialogs keep their keys to themselves. */
export function useShortcuts(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      if (pressesButton(event)) return;
      const at = { scope: scopeOf(event.target), typing: isTyping(event.target) };
      const command = commandForKey(event, at, workspace);
      if (!command) return;
      event.preventDefault();
      runUiCommand(command, workspace);
    }
    function onClipboard(event: ClipboardEvent): void {
      const session = activeSession(workspace.store.getState());
      const scope = scopeOf(document.activeElement);
      if (!session || isTyping(event.target) || (scope !== 'canvas' && scope !== 'outline')) return;
      handleClipboardEvent({ workspace, session }, event);
    }
    document.addEventListener('keydown', onKeyDown);
    for (const type of ['copy', 'cut', 'paste'] as const) document.addEventListener(type, onClipboard);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      for (const type of ['copy', 'cut', 'paste'] as const) document.removeEventListener(type, onClipboard);
    };
  }, [workspace]);
}
