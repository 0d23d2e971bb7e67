import { lazy } from 'react';
import type { Workspace } from '../state/workspace';

// What the start screen does without: parsed when it is first shown, or when the window has nothing to do.

const loadOpenMap = () => import('./OpenMap').then(({ OpenMap }) => ({ default: OpenMap }));
const loadDialogs = () => import('./Dialogs').then(({ Dialogs }) => ({ default: Dialogs }));

const loadPlayer = () => import('../present/Player').then(({ Player }) => ({ default: Player }));

export const LazyOpenMap = lazy(loadOpenMap);
export const LazyDialogs = lazy(loadDialogs);
export const LazyPlayer = lazy(loadPlayer);

/** Loads what a map is shown with, and what can be done with it, for a window that opens one. */
export async function loadForMap({ commands }: Workspace): Promise<void> {
  await Promise.all([loadOpenMap(), commands.loadForMap()]);
}

/** Loads the rest while nobody waits. */
export function loadWhenIdle(workspace: Workspace): void {
  requestIdleCallback(
    () => void loadForMap(workspace).then(() => requestIdleCallback(() => void loadDialogs())),
  );
}
