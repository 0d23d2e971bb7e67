import { find } from '../../shared/map/arg-map';
import type { Focus } from '../../shared/view/focus';
import { presentIds } from './selection';
import type { Session } from './session';
import type { ViewHistory, ViewPlace } from './view-store';

const MOST = 100;

/** A history with one more place to go back to; what was forward is forgotten, as in a browser. */
export function withPlace(history: ViewHistory, place: ViewPlace): ViewHistory {
  const last = history.past.at(-1);
  if (last && samePlace(last, place)) return history.future.length > 0 ? { ...history, future: [] } : history;
  return { past: [...history.past.slice(1 - MOST), place], future: [] };
}

/**
 * One step back (-1) or forward (1).
 * @param here the present place, to which the opposite step leads
 * @returns nothing where there is nowhere to go
 */
export function stepped(
  { past, future }: ViewHistory,
  here: ViewPlace,
  step: -1 | 1,
): { to: ViewPlace; history: ViewHistory } | undefined {
  const to = step < 0 ? past.at(-1) : future.at(-1);
  if (!to) return undefined;
  const history =
    step < 0
      ? { past: past.slice(0, -1), future: [...future, here] }
      : { past: [...past, here], future: future.slice(0, -1) };
  return { to, history };
}

/** The jumps that are under way, and whether they have moved the canvas. */
const jumps = new WeakMap<Session, { hasMoved: boolean }>();

/**
 * Runs what takes a person elsewhere: moves the canvas, or changes focus or filter. The place before it is remembered once, whatever it does; if
 * nothing moves, none is.
 */
export function jump(session: Session, change: () => void): void {
  if (jumps.has(session)) return change();
  const here = placeOf(session);
  const running = { hasMoved: false };
  jumps.set(session, running);
  try {
    change();
  } finally {
    jumps.delete(session);
  }
  const { focus, filter } = session.view.getState();
  if (running.hasMoved || focus !== here.focus || filter !== here.filter) remember(session, here);
}

/** Says that the canvas is about to move by itself: remembers the present place, or leaves that to the jump that is under way. */
export function markPlace(session: Session): void {
  const running = jumps.get(session);
  if (running) running.hasMoved = true;
  else remember(session, placeOf(session));
}

/**
 * Goes back (-1) or forward (1).
 * @returns the place, which is set already but for the viewport: the canvas moves there; nothing where there is nowhere to go
 */
export function goInHistory(session: Session, step: -1 | 1): ViewPlace | undefined {
  const move = stepped(session.view.getState().history, placeOf(session), step);
  if (!move) return undefined;
  const { map } = session.map.store.getState();
  const { filter, focus } = move.to;
  const nodes = focus?.nodes.filter((id) => find(map, 'nodes', id)) ?? [];
  session.view.setState({
    selection: new Set(presentIds(map, move.to.selection)),
    focus: focus && nodes.length < focus.nodes.length ? remaining(focus, nodes) : focus,
    filter,
    history: move.history,
  });
  return move.to;
}

function remaining(focus: Focus, nodes: readonly string[]): Focus | undefined {
  return nodes.length > 0 ? { ...focus, nodes } : undefined;
}

function remember({ view }: Session, place: ViewPlace): void {
  const { history } = view.getState();
  const next = withPlace(history, place);
  if (next !== history) view.setState({ history: next });
}

function placeOf({ view, canvas }: Session): ViewPlace {
  const { viewport, selection, focus, filter } = view.getState();
  // The canvas knows better: the store hears of a pan once it rests.
  return { viewport: canvas.current?.viewport() ?? viewport, selection, focus, filter };
}

function samePlace(a: ViewPlace, b: ViewPlace): boolean {
  const near = Math.abs(a.viewport.x - b.viewport.x) + Math.abs(a.viewport.y - b.viewport.y) < 2;
  return near && a.viewport.zoom === b.viewport.zoom && a.focus === b.focus && a.filter === b.filter;
}
