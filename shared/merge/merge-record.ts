import type { Owner, Records } from '../map/fields/field';
import { sameValue } from '../map/same-value';
import { mergeAnchors } from './merge-anchors';
import { mergeArticles } from './merge-articles';
import { greater } from './by-value';
import { mergeValue, type FieldConflict, type Fields, type MergedFields, type Three } from './merge-values';
import { wayOf, type Way } from './ways';

export interface MergedRecord<Rec> {
  readonly record: Rec;
  readonly conflicts: readonly FieldConflict[];
  /** Prose of which both sides changed other words: taken together, and worth reading. */
  readonly mergedWords: readonly string[];
}

/** Ways by which fields are merged together and not one by one. */
const TOGETHER = ['spot', 'anchor', 'article'] as const satisfies readonly Way[];

/**
 * Merges three versions of a record, field by field. The result does not depend on which side is which.
 * @param base absent where both sides made it
 */
export function mergeRecord<O extends Owner>(
  owner: O,
  { base, ours, theirs }: Three<Records[O] | undefined> & { ours: Records[O]; theirs: Records[O] },
): MergedRecord<Records[O]> {
  const [was, mine, other] = [base ?? {}, ours, theirs].map(fieldsOf) as [Fields, Fields, Fields];
  const record: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  const mergedWords: string[] = [];
  const names = new Set([...Object.keys(was), ...Object.keys(mine), ...Object.keys(other)]);
  const together = new Map<(typeof TOGETHER)[number], string[]>();
  for (const field of names) {
    const way = wayOf(owner, field);
    const group = TOGETHER.find((each) => each === way);
    if (group) {
      together.set(group, [...(together.get(group) ?? []), field]);
      continue;
    }
    const three = { base: was[field], ours: mine[field], theirs: other[field] };
    const { value, how } = mergeValue(three, way);
    if (value !== undefined) record[field] = value;
    if (how === 'conflict') conflicts.push({ field, ...three });
    if (how === 'words') mergedWords.push(field);
  }
  for (const [way, fields] of together) {
    const part = (whole: Fields): Fields =>
      Object.fromEntries(
        fields.filter((field) => whole[field] !== undefined).map((field) => [field, whole[field]]),
      );
    const three = { base: part(was), ours: part(mine), theirs: part(other) };
    const merged = mergeTogether(way, three, { ours: mine, theirs: other });
    Object.assign(record, merged.value);
    conflicts.push(...merged.conflicts);
  }
  return { record: record as unknown as Records[O], conflicts, mergedWords };
}

/** A record of whatever table as fields. */
function fieldsOf(record: object): Fields {
  return record as Fields;
}

function mergeTogether(
  way: (typeof TOGETHER)[number],
  three: Three<Fields>,
  whole: { ours: Fields; theirs: Fields },
): MergedFields {
  const { base, ours, theirs } = three;
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return { value: ours, conflicts: [] };
  if (sameValue(base, ours)) return { value: theirs, conflicts: [] };
  switch (way) {
    case 'spot':
      return { value: greater(ours, theirs), conflicts: [] };
    case 'anchor':
      return mergeAnchors(three);
    case 'article':
      return mergeArticles(three, whole);
  }
}
