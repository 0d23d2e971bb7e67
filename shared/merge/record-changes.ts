import type { Change, MapDiff } from '../edit/diff';
import { fieldChanges, type FieldChange } from './field-changes';
import { wayOf } from './ways';

/** What became of a record between two versions of a map. */
export interface RecordChange {
  readonly change: Change;
  /** `moved`: only how the map is laid out or looked at; `reanchored`: a passage is marked elsewhere, or in another text. */
  readonly how: 'added' | 'removed' | 'changed' | 'moved' | 'reanchored';
  /** Of one that is in both: the fields that differ. */
  readonly fields: readonly FieldChange[];
}

/** What became of each record of a diff, in its order. */
export function recordChanges(diff: MapDiff): RecordChange[] {
  return diff.map((change): RecordChange => {
    const { table, from, to } = change;
    if (!from) return { change, how: 'added', fields: [] };
    if (!to) return { change, how: 'removed', fields: [] };
    const fields = fieldChanges(table, from, to);
    if (fields.every(({ isLayout }) => isLayout)) return { change, how: 'moved', fields };
    const isAnchor = ({ field }: FieldChange): boolean => wayOf(table, field) === 'anchor';
    return { change, how: table === 'passages' && fields.every(isAnchor) ? 'reanchored' : 'changed', fields };
  });
}

/** The name of a record among all changes. */
export function changeKey({ table, id }: Pick<Change, 'table' | 'id'>): string {
  return `${table}/${id}`;
}
