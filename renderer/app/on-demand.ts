import { lazy } from 'react';

// What the start screen does without: parsed when it is first shown, or when the window has nothing to do.

const loadWorkbench = () => import('./Workbench').then(({ Workbench }) => ({ default: Workbench }));
const loadDialogs = () => import('./Dialogs').then(({ Dialogs }) => ({ default: Dialogs }));

const loadPlayer = () => import('../present/Player').then(({ Player }) => ({ default: Player }));

export const LazyWorkbench = lazy(loadWorkbench);
export const LazyDialogs = lazy(loadDialogs);
export const LazyPlayer = lazy(loadPlayer);

/** Loads what a map is shown with, for a window that opens one. */
export function loadForMap(): void {
  void loadWorkbench();
}

/** Loads the rest while nobody waits. */
export function loadWhenIdle(): void {
  requestIdleCallback(() => void loadWorkbench().then(() => requestIdleCallback(() => void loadDialogs())));
}
