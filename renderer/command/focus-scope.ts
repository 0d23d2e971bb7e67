import type { Scope } from '../../shared/commands/command';

const PATIENCE = 2000; // ms that a panel may take until it is there

/** Gives the keyboard to a panel, once it is on the screen: what is shown for the first time has to be loaded. */
export function focusScope(scope: Scope): void {
  const before = document.activeElement;
  const end = performance.now() + PATIENCE;
  const look = (): void => {
    const panel = document.querySelector<HTMLElement>(`[data-scope="${scope}"]`);
    const hasGoneOn = document.activeElement !== before && document.activeElement !== document.body;
    if (panel) panel.focus();
    else if (performance.now() < end && !hasGoneOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
