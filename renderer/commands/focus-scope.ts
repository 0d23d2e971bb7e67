import type { Scope } from './ui-command';

/** Gives the keyboard to a panel, once it is on the screen. */
export function focusScope(scope: Scope): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-scope="${scope}"]`)?.focus());
}
