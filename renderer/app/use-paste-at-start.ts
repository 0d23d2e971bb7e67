import { useEffect } from 'react';
import { isTyping } from '../command/typing';
import { useWorkspace } from '../state/context';

/** On the start screen a text that is pasted becomes an article of a new map. */
export function usePasteAtStart(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onPaste(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (workspace.store.getState().dialog || isTyping(event.target) || text.trim() === '') return;
      event.preventDefault();
      const pasted = { text, html: event.clipboardData?.getData('text/html') };
      void import('../import/paste-article').then(({ startWithPasted }) =>
        startWithPasted(workspace, pasted),
      );
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [workspace]);
}
