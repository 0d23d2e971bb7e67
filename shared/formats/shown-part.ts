import { applyDiff } from '../edit/diff';
import { removeWithDependants } from '../edit/removal';
import { Staging } from '../edit/staging';
import type { ArgMap } from '../map/arg-map';

/** A map without some of its nodes and links, and without what goes with them: what a filter and folds leave on the canvas. */
export function shownPart(map: ArgMap, hidden: readonly string[]): ArgMap {
  if (hidden.length === 0) return map;
  const staging = new Staging(map);
  removeWithDependants(staging, hidden);
  // A step must not name what is left out.
  for (const { table, id, from } of staging.diff()) {
    const step = table === 'steps' ? staging.get('steps', id) : undefined;
    if (step && table === 'steps') staging.put('steps', { ...step, gone: from?.gone });
  }
  return applyDiff(map, staging.diff());
}
