import { applyDiff } from '../edit/diff';
import { Staging } from '../edit/staging';
import type { ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';

/** A map with every branch open. */
export function unfolded(map: ArgMap): ArgMap {
  const staging = new Staging(map);
  for (const node of recordsOf(map.tables.nodes))
    if (node.folded) staging.put('nodes', { ...node, folded: undefined });
  return applyDiff(map, staging.diff());
}
