import type { ViewPlace, ViewState, ViewStore } from './view-store';

const MOST = 100;

/** Remembers the present place before a jump; what was forward is forgotten, as in a browser. */
export function markPlace(view: ViewStore): void {
  const state = view.getState();
  const here = placeOf(state);
  const last = state.history.past.at(-1);
  if (last && samePlace(last, here)) return;
  view.setState({ history: { past: [...state.history.past.slice(1 - MOST), here], future: [] } });
}

/**
 * Goes back (-1) or forward (1).
 * @returns the place, which is set already but for the viewport: the canvas moves there; nothing where there is nowhere to go
 */
export function goInHistory(view: ViewStore, step: -1 | 1): ViewPlace | undefined {
  const state = view.getState();
  const { past, future } = state.history;
  const to = step < 0 ? past.at(-1) : future.at(-1);
  if (!to) return undefined;
  const here = placeOf(state);
  const { selection, focus, filter } = to;
  const history =
    step < 0
      ? { past: past.slice(0, -1), future: [...future, here] }
      : { past: [...past, here], future: future.slice(0, -1) };
  view.setState({ selection, focus, filter, history });
  return to;
}

function placeOf({ viewport, selection, focus, filter }: ViewState): ViewPlace {
  return { viewport, selection, focus, filter };
}

function samePlace(a: ViewPlace, b: ViewPlace): boolean {
  const near = Math.abs(a.viewport.x - b.viewport.x) + Math.abs(a.viewport.y - b.viewport.y) < 2;
  return near && a.viewport.zoom === b.viewport.zoom && a.focus === b.focus && a.filter === b.filter;
}
