import type { ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { linkMatches, nodeMatches, type MapFilter } from './filter';
import { neighbourhood, type Focus } from './focus';

/** Which cards and links stand back: ids of nodes and links. */
export interface Look {
  readonly faded: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

const ALL: Look = { faded: new Set(), hidden: new Set() };

/** What fades and what is hidden when a map is looked at with a focus and a filter. What the focus leaves out fades. */
export function lookOf(
  map: ArgMap,
  { focus, filter }: { focus: Focus | undefined; filter: MapFilter | undefined },
): Look {
  if (!focus && !filter) return ALL;
  const faded = new Set<string>();
  const hidden = new Set<string>();
  const near = focus && neighbourhood(map, focus);
  const matched = new Set<string>();
  for (const node of recordsOf(map.tables.nodes)) {
    const matches = !filter || nodeMatches(map, node, filter);
    if (matches) matched.add(node.id);
    if (!matches && filter.hides) hidden.add(node.id);
    else if (!matches || (near && !near.has(node.id))) faded.add(node.id);
  }
  for (const link of recordsOf(map.tables.links)) {
    const matches = !filter || linkMatches(map, link, filter, matched);
    const isNear = !near || link.premises.every((id) => near.has(id));
    if (!matches && filter.hides) hidden.add(link.id);
    else if (!matches || !isNear) faded.add(link.id);
  }
  return { faded, hidden };
}
