import type { ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { targetId } from '../map/queries';
import { isNotYetKnown, linkMatches, nodeMatches, type MapFilter } from './filter';
import { neighbourhood, type Focus } from './focus';

/** Which cards and links fade and which are hidden: ids of nodes and links. */
export interface Visibility {
  readonly faded: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

const ALL: Visibility = { faded: new Set(), hidden: new Set() };

/**
 * What fades and what is hidden when a map is looked at with a focus and a filter. What the focus leaves out fades. `kept` is a node
 * that stands as it is whatever is asked for: it is being worked on.
 */
export function visibilityOf(
  map: ArgMap,
  {
    focus,
    filter,
    kept,
  }: { focus: Focus | undefined; filter: MapFilter | undefined; kept?: string | undefined },
): Visibility {
  if (!focus && !filter) return ALL;
  const faded = new Set<string>();
  const hidden = new Set<string>();
  const near = focus && neighbourhood(map, focus);
  const matched = new Set<string>();
  for (const node of recordsOf(map.tables.nodes)) {
    const matches = !filter || node.id === kept || nodeMatches(map, node, filter);
    if (matches) matched.add(node.id);
    if (!matches && (filter.hides || isNotYetKnown(map, node, filter))) hidden.add(node.id);
    else if (!matches || (near && !near.has(node.id) && node.id !== kept)) faded.add(node.id);
  }
  for (const link of recordsOf(map.tables.links)) {
    const matches = !filter || linkMatches(map, link, filter, matched);
    const isNear = !near || link.premises.every((id) => near.has(id));
    const hangsOnHidden = [...link.premises, targetId(link)].some((id) => hidden.has(id));
    if (!matches && (filter.hides || hangsOnHidden)) hidden.add(link.id);
    else if (!matches || !isNear) faded.add(link.id);
  }
  return { faded, hidden };
}
