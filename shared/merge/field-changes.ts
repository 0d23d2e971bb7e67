import type { Owner } from '../map/fields/field';
import { fieldNamed } from '../map/fields/fields';
import { sameValue } from '../map/same-value';
import { wordChanges, type WordChange } from '../text/word-changes';
import { isLayout, wayOf } from './ways';

/** A field that two versions of a record do not have alike; absent values are `undefined`. */
export interface FieldChange {
  readonly field: string;
  /** What people call it. */
  readonly word: string;
  readonly from: unknown;
  readonly to: unknown;
  /** Of prose: which words changed. */
  readonly words?: readonly WordChange[];
  /** It is about how the map is laid out, not about what it says. */
  readonly isLayout: boolean;
}

/** The fields in which two versions of a record differ, in the order in which the file has them. */
export function fieldChanges(owner: Owner, from: object, to: object): FieldChange[] {
  const [before, after] = [from as Record<string, unknown>, to as Record<string, unknown>];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field): FieldChange[] => {
    const [was, is] = [before[field], after[field]];
    if (was === is || sameValue(was, is)) return [];
    const isProse = wayOf(owner, field) === 'words';
    return [
      {
        field,
        word: fieldNamed(owner, field)?.word ?? field,
        from: was,
        to: is,
        ...(isProse && typeof was === 'string' && typeof is === 'string' && { words: wordChanges(was, is) }),
        isLayout: isLayout(owner, field),
      },
    ];
  });
}
