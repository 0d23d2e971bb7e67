import { applyDiff } from '../edit/diff';
import { removeWithDependants } from '../edit/removal';
import { Staging } from '../edit/staging';
import type { ArgMap } from '../map/arg-map';

/** A map without some of its nodes and links, and without what goes with them: what a filter and folds leave on the canvas. */
export function shownPart(map: ArgMap, hidden: readonly string[]): ArgMap {
  if (hidden.length === 0) return map;
  const staging = new Staging(map);
  removeWithDependants(staging, hidden);
  return applyDiff(map, staging.diff());
}
