import { useEffect } from 'react';
import { typeAhead, typedOnCanvas } from '../cards/edit-text';
import { isTyping } from '../command/typing';
import type { Session } from '../state/session';

/**
 * Takes the keys that are pressed before the editor of a card is there, because the canvas is only just shown for it: letters go into its text, and none
 * is a command.
 */
export function useTypeAhead(session: Session): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (typedOnCanvas(session) === undefined || isTyping(event.target)) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      event.preventDefault();
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isLetter) typeAhead(session, event.key);
    }
    // Before the shortcuts, which leave alone what has been taken.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [session]);
}
