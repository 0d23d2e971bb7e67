import type { Change } from '../edit/diff';
import { applyDiff } from '../edit/diff';
import { find, type ArgMap } from '../map/arg-map';
import { tableOfId } from '../map/references';
import { recordsOf } from '../map/table';
import { WHOLE_RECORD } from '../map/conflicts';

/**
 * A common version that has conflicts itself, such as git makes of two ancestors: what was not decided there is no value that either side could have left
 * as it was, so it is left out. A conflict that one of them still has is another matter: that side has not decided, and what the other decides holds.
 */
export function withoutUndecided(base: ArgMap, sides: readonly ArgMap[]): ArgMap {
  const diff: Change[] = [];
  for (const { id, record, field } of recordsOf(base.tables.conflicts)) {
    if (sides.some((side) => find(side, 'conflicts', id))) continue;
    const table = tableOfId(record);
    if (table === 'map')
      diff.push(without({ table: 'head', id: record, from: base.head, to: base.head }, field));
    const from = table && table !== 'map' && find(base, table, record);
    if (from) diff.push(without({ table, id: record, from, to: from } as Change, field));
  }
  return diff.length === 0 ? base : applyDiff(base, diff);
}

function without(change: Change, field: string): Change {
  const { table, id, from, to } = change;
  if (field === WHOLE_RECORD) return { table, id, from } as Change;
  const { [field]: _undecided, ...rest } = to as unknown as Record<string, unknown>;
  return { table, id, from, to: rest } as unknown as Change;
}
