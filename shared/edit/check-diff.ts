import { keyOf, type ArgMap } from '../map/arg-map';
import { checkAnswersTo, checkPassagesOf, checkRecord, checkRemoved, type Problem } from '../map/invariants';
import type { Change, MapDiff } from './diff';

/** What an edit broke, looking only at what it touched and at what refers to that. `map` is the map after the edit. */
export function checkDiff(map: ArgMap, diff: MapDiff): Problem[] {
  return diff.flatMap((change): Problem[] => {
    const { table, id, to } = change;
    if (table === 'head') return [];
    // A place has the id of its node, which what refers to it means: without a place the node is still there.
    if (!to) return table === 'places' ? [] : checkRemoved(map, table, id);
    const key = keyOf(table, to);
    if (key !== id) return [{ code: 'key', message: `${key} is filed under ${id}`, table, id }];
    return [...checkRecord(map, table, to), ...checkNeighbours(map, change)];
  });
}

/** Records that did not change, but lean on one that did. */
function checkNeighbours(map: ArgMap, change: Change): Problem[] {
  if (change.table === 'nodes' && change.from && change.from.kind !== change.to?.kind) {
    return checkAnswersTo(map, change.id);
  }
  if (change.table === 'sources' && change.from && change.from.text !== change.to?.text) {
    return checkPassagesOf(map, change.id);
  }
  return [];
}
