import type { ArgMap, TableName } from './arg-map';
import { find } from './arg-map';
import type { Owner } from './fields/field';
import { tableOfId } from './references';
import type { Conflict } from './schema';

/** The `field` of a conflict about a whole record. */
export const WHOLE_RECORD = 'record';

/**
 * What has to be decided:
 * - `field`: which value a field has; the map holds one of them.
 * - `kept`: whether a record goes, that one side deleted and the other went on with; it is there.
 * - `left-out`: whether a record comes back that no map could have beside the others; it is not there.
 * - `past`: nothing, since what it was about is gone.
 */
export type Stake =
  | { readonly kind: 'field'; readonly owner: Owner; readonly id: string; readonly field: string }
  | { readonly kind: 'kept' | 'left-out'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'past' };

/** The `field` of a conflict about a record that was left out: the conflict itself is about the map. */
export function leftOutField(id: string): string {
  return `${WHOLE_RECORD} ${id}`;
}

/** What a conflict of a map is about. */
export function stakeOf(map: ArgMap, { record, field }: Conflict): Stake {
  const owner = tableOfId(record);
  if (owner === 'map') {
    const id = field.startsWith(`${WHOLE_RECORD} `) ? field.slice(WHOLE_RECORD.length + 1) : undefined;
    const table = id === undefined ? undefined : tableOfId(id);
    if (id !== undefined && table && table !== 'map') return { kind: 'left-out', table, id };
    return field.includes(' ') ? { kind: 'past' } : { kind: 'field', owner: 'head', id: record, field };
  }
  if (!owner || !find(map, owner, record)) return { kind: 'past' };
  if (field === WHOLE_RECORD) return { kind: 'kept', table: owner, id: record };
  return { kind: 'field', owner, id: record, field };
}
