import { useEffect } from 'react';
import { handleClipboardEvent } from '../cards/clipboard';
import { isTyping } from '../command/typing';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { scopeOf } from './home';

/** Makes the clipboard work where cards are: on the canvas and in the outline. */
export function useMapClipboard(session: Session): void {
  const workspace = useWorkspace();
  useEffect(() => {
    function onClipboard(event: ClipboardEvent): void {
      if (workspace.store.getState().dialog || isTyping(event.target)) return;
      const scope = scopeOf(workspace, document.activeElement);
      if (scope !== 'canvas' && scope !== 'outline') return;
      handleClipboardEvent({ workspace, session }, event, (pasted) => {
        void import('../import/paste-text').then(({ pasteText }) =>
          pasteText({ workspace, session }, pasted),
        );
      });
    }
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, onClipboard);
    return () => {
      for (const type of types) document.removeEventListener(type, onClipboard);
    };
  }, [workspace, session]);
}
