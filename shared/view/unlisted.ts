import type { ArgMap } from '../map/arg-map';
import { idsAbove } from '../map/roots';
import { recordsOf } from '../map/table';

/**
 * What the outline leaves out of what is hidden: all but the way from what is shown up to the roots, so that a row keeps its place in the tree.
 * @param hidden ids of nodes and links, as `visibilityOf` gives them
 * @returns nothing when everything is listed
 */
export function unlistedOf(map: ArgMap, hidden: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (hidden.size === 0) return undefined;
  const unlisted = new Set(hidden);
  const waiting: string[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (!hidden.has(node.id)) waiting.push(node.id);
  const seen = new Set(waiting);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    unlisted.delete(id);
    for (const next of idsAbove(map, id)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return unlisted;
}
