import { useEffect } from 'react';
import { useWorkspace } from '../state/context';
import { homeScope } from './home';

/**
 * Keeps the keyboard somewhere: where what had it has gone, or a press took it to nothing, it goes to the middle, on the start screen to the page.
 * With the keyboard on the body no panel's keys work, and a screen reader begins at the top again.
 */
export function useFocusHome(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    let frame = 0;
    function look(): void {
      frame = 0;
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body) return;
      const scope = homeScope(workspace);
      const home = scope === undefined ? 'main' : `[data-scope="${scope}"]`;
      const open = document.querySelector<HTMLElement>('dialog[open]');
      (open ?? document.querySelector<HTMLElement>(home))?.focus({ preventScroll: true });
    }
    const soon = (): void => void (frame ||= requestAnimationFrame(() => requestAnimationFrame(look)));
    const events = ['focusout', 'pointerup', 'keyup'] as const;
    for (const event of events) document.addEventListener(event, soon, true);
    const end = workspace.store.subscribe(soon);
    soon();
    return () => {
      end();
      cancelAnimationFrame(frame);
      for (const event of events) document.removeEventListener(event, soon, true);
    };
  }, [workspace]);
}
