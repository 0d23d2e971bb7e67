import { keyOf, type ArgMap } from '../map/arg-map';
import { checkAnswersTo, checkRecord, checkRemoved, type Problem } from '../map/invariants';
import type { MapDiff } from './diff';

/** What an edit broke, looking only at what it touched. `map` is the map after the edit. */
export function checkDiff(map: ArgMap, diff: MapDiff): Problem[] {
  return diff.flatMap((change): Problem[] => {
    const { table, id, to } = change;
    if (table === 'head') return [];
    if (!to) return checkRemoved(map, table, id);
    const key = keyOf(table, to);
    if (key !== id)
      return [{ code: 'key', message: `the record ${key} is filed under ${id}`, table, id: key }];
    return [...checkRecord(map, table, to), ...checkAnswersTo(map, id)];
  });
}
