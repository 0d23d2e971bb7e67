import { find, type ArgMap } from '../../shared/map/arg-map';
import { compareOrder } from '../../shared/map/queries';
import type { View } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { parseFilter } from '../../shared/view/filter';
import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';

/** The saved views in the order in which they were made. */
export function savedViews(map: ArgMap): View[] {
  return [...recordsOf(map.tables.views)].sort(compareOrder);
}

/** Saves what is in view, with its filter and focus; returns the new view's id. */
export function saveView(context: CommandContext): string | undefined {
  const { session } = context;
  const { map } = session.map.store.getState();
  const { viewport, filter, focus } = session.view.getState();
  const middle = session.canvas.current?.centre() ?? { x: 0, y: 0 };
  const edit = dispatchOrTell(context, 'view.add', {
    title: `View ${map.tables.views.size + 1}`,
    x: Math.round(middle.x),
    y: Math.round(middle.y),
    zoom: viewport.zoom,
    ...(filter && { filter: { ...filter } }),
    ...(focus && { focus: [...focus.nodes] }),
  });
  return edit && addedIds(edit, 'views')[0];
}

/** Goes to a saved view. */
export function showView({ session }: CommandContext, view: View): void {
  const { map } = session.map.store.getState();
  const nodes = (view.focus ?? []).filter((id) => find(map, 'nodes', id));
  session.view.setState({
    filter: parseFilter(view.filter),
    focus: nodes.length > 0 ? { nodes, depth: 1 } : undefined,
    lastView: view.id,
  });
  session.canvas.current?.showView(view);
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
