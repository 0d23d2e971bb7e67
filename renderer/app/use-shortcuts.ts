import { useEffect } from 'react';
import { isComposing } from '../command/composing';
import { useWorkspace } from '../state/context';
import { activeSession, type Workspace } from '../state/workspace';
import { addPasted } from '../import/paste-article';
import { shownOrNew } from '../import/shown-or-new';
import { handleClipboardEvent } from '../cards/clipboard';
import { hasOwnUndo, isTyping } from '../command/typing';
import { SCOPES, type Scope } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { homeScope } from './home';

/**
 * The part of the window that a key is meant for. Where nothing has the keyboard yet, or only what lies behind a talk, it is the one that takes it
 * next: no key is lost in between.
 */
function scopeOf(workspace: Workspace, target: EventTarget | null): Scope {
  const home = homeScope(workspace);
  if (target === document.body || home === 'present') return home ?? 'window';
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-scope]') : null;
  return SCOPES.find((scope) => scope === element?.dataset['scope']) ?? 'window';
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
      if (event.defaultPrevented || isComposing(event)) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      // What lies behind a question waits until it is answered, also where the keyboard is nowhere.
      if (workspace.store.getState().dialog) return;
      if (pressesButton(event)) return;
      const at = { scope: scopeOf(workspace, event.target), typing: isTyping(event.target) };
      const id = workspace.commands.forKey(event, at);
      // While a talk is given, no key does anything behind it.
      if (id && at.scope === 'present' && !commandOf(id).scopes?.includes('present')) return;
      if (!id || (hasOwnUndo(event.target) && (id === 'edit.undo' || id === 'edit.redo'))) return;
      event.preventDefault();
      workspace.commands.run(id);
    }
    function onClipboard(event: ClipboardEvent): void {
      const state = workspace.store.getState();
      const session = activeSession(state);
      if (state.dialog || isTyping(event.target)) return;
      if (!session) return pasteOnStart(event);
      const scope = scopeOf(workspace, document.activeElement);
      if (scope !== 'canvas' && scope !== 'outline') return;
      handleClipboardEvent({ workspace, session }, event, (pasted) => {
        void import('../import/paste-text').then(({ pasteText }) =>
          pasteText({ workspace, session }, pasted),
        );
      });
    }
    /** On the start screen a text becomes an article of a new map. */
    function pasteOnStart(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.type !== 'paste' || text.trim() === '') return;
      event.preventDefault();
      const pasted = { text, html: event.clipboardData?.getData('text/html') };
      void shownOrNew(workspace).then((context) => context && addPasted(context, pasted));
    }
    document.addEventListener('keydown', onKeyDown);
    for (const type of ['copy', 'cut', 'paste'] as const) document.addEventListener(type, onClipboard);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      for (const type of ['copy', 'cut', 'paste'] as const) document.removeEventListener(type, onClipboard);
    };
  }, [workspace]);
}
