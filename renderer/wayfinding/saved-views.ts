import { find, type ArgMap } from '../../shared/map/arg-map';
import { compareOrder } from '../../shared/map/queries';
import type { View } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { parseFilter } from '../../shared/view/filter';
import { t } from '../../shared/words/words';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { jump } from '../state/view-history';

/** The saved views in the order in which they were made. */
export function savedViews(map: ArgMap): View[] {
  return [...recordsOf(map.tables.views)].sort(compareOrder);
}

/**
 * Saves what is in view, with its filter and focus, and marks it as shown.
 * @param id that of the view, where it has been there before
 * @returns the id of the view
 */
export function saveView(context: CommandContext, title: string, id?: string): string | undefined {
  const { session } = context;
  const canvas = session.canvas.current;
  if (!canvas) return undefined;
  const { filter, focus } = session.view.getState();
  const middle = canvas.centre();
  const edit = dispatchOrTell(context, 'view.add', {
    id,
    title,
    x: Math.round(middle.x),
    y: Math.round(middle.y),
    zoom: canvas.viewport().zoom,
    ...(filter && { filter: { ...filter } }),
    ...(focus && { focus: [...focus.nodes] }),
  });
  if (!edit) return undefined;
  const [lastView] = addedIds(edit, 'views');
  session.view.setState({ lastView });
  return lastView;
}

/** A name that no saved view has: `View 3`. */
export function freeTitle(views: readonly View[]): string {
  const titles = new Set(views.map(({ title }) => title));
  let number = views.length + 1;
  while (titles.has(t('View {number}', { number }))) number++;
  return t('View {number}', { number });
}

/** Puts a saved view one place up (-1) or down (1) in the list. */
export function moveView(context: CommandContext, id: string, step: 1 | -1): void {
  const views = savedViews(context.session.map.store.getState().map);
  const at = views.findIndex((view) => view.id === id);
  if (at + step < 0 || at + step >= views.length) return;
  const before = views[step < 0 ? at - 1 : at + 2];
  dispatchOrTell(context, 'view.move', { id, ...(before && { before: before.id }) });
}

/** Goes to a saved view. */
export function showView({ session }: CommandContext, view: View): void {
  const { map } = session.map.store.getState();
  const nodes = (view.focus ?? []).filter((id) => find(map, 'nodes', id));
  jump(session, () => {
    session.view.setState({
      filter: parseFilter(view.filter),
      focus: nodes.length > 0 ? { nodes, depth: 1 } : undefined,
      lastView: view.id,
    });
    session.canvas.current?.showView(view);
  });
}

/** Goes to the saved view after or before the one that was shown last, and round again. */
export function stepView(context: CommandContext, step: 1 | -1): void {
  const { session } = context;
  const views = savedViews(session.map.store.getState().map);
  const last = views.findIndex((view) => view.id === session.view.getState().lastView);
  const first = step > 0 ? 0 : views.length - 1;
  const next = views[last < 0 ? first : (last + step + views.length) % views.length];
  if (next) showView(context, next);
}
