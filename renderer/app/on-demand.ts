import { createElement, lazy, type ComponentType } from 'react';
import type { Workspace } from '../state/workspace';
import type { ALL_MAP_COMMANDS } from './all-map-commands';

// What the start screen does without: parsed when it is first shown, or when the window has nothing to do.

const loadDialogs = () => import('./Dialogs').then(({ Dialogs }) => ({ default: Dialogs }));

const loadPlayer = () => import('../present/Player').then(({ Player }) => ({ default: Player }));

export const LazyDialogs = lazy(loadDialogs);
export const LazyPlayer = lazy(loadPlayer);

let Shown: ComponentType | undefined;

const loadOpenMap = () => import('./OpenMap').then(({ OpenMap }) => (Shown = OpenMap));

/** Loads what a map is shown with, and what the commands on it do. */
export async function loadForMap(): Promise<typeof ALL_MAP_COMMANDS> {
  const [commands] = await Promise.all([import('./all-map-commands'), loadOpenMap()]);
  return commands.ALL_MAP_COMMANDS;
}

/** The map that is shown, which no session is before all of it is loaded: for a part that is `lazy` React shows what stands in for it 300 ms at least. */
export function LoadedOpenMap() {
  if (!Shown) throw new Error('A map is shown before what it is shown with is there.');
  return createElement(Shown);
}

/** Loads the rest while nobody waits. */
export function loadWhenIdle({ commands }: Workspace): void {
  requestIdleCallback(
    () => void commands.loadForMap().then(() => requestIdleCallback(() => void loadDialogs())),
  );
}
