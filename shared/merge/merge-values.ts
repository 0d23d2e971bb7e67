import { sameValue } from '../map/same-value';
import { compareValues, greater } from './by-value';
import { mergeWords } from './merge-words';
import type { Item, Way } from './ways';

/** One value in the three versions; `undefined` where it is absent. */
export interface Three<T = unknown> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** A field that both sides changed and of which one value has to be chosen. */
export interface FieldConflict extends Three {
  readonly field: string;
}

/** The fields of a record, or some of them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Fields that go together, merged; and what has to be decided of them. */
export interface MergedFields {
  readonly value: Fields;
  readonly conflicts: readonly FieldConflict[];
}

interface MergedValue {
  readonly value: unknown;
  /** `conflict`: somebody has to decide, and `value` is one of the two; `words`: two edits of one text were taken together. */
  readonly how: 'clean' | 'words' | 'conflict';
}

/** Merges one value in the way of its field. The result does not depend on which side is which. */
export function mergeValue(three: Three, way: Way): MergedValue {
  const { base, ours, theirs } = three;
  if (sameValue(ours, theirs)) return clean(ours);
  if (sameValue(base, ours)) return clean(theirs);
  if (sameValue(base, theirs)) return clean(ours);
  if (typeof way === 'object' && 'parts' in way) return mergeParts(three, way.parts);
  if (typeof way === 'object') return mergeItems(three, way.items);
  switch (way) {
    case 'set':
      return mergeSets(three);
    case 'words':
      return mergeProse(three);
    case 'either':
    case 'layout':
    case 'spot':
      return clean(greater(ours, theirs));
    default:
      return conflict(ours, theirs);
  }
}

function clean(value: unknown): MergedValue {
  return { value, how: 'clean' };
}

function conflict(ours: unknown, theirs: unknown): MergedValue {
  return { value: greater(ours, theirs), how: 'conflict' };
}

/** A text that one side has taken out is no text that could be merged. */
function mergeProse({ base = '', ours, theirs }: Three): MergedValue {
  if (typeof base !== 'string' || typeof ours !== 'string' || typeof theirs !== 'string' || base === '')
    return conflict(ours, theirs);
  const merged = mergeWords(base, ours, theirs);
  return merged === undefined ? conflict(ours, theirs) : { value: merged, how: 'words' };
}

/** What either side took out is out, what either put in is in: in the order of the base, then the new ones by value. */
function mergeSets({ base, ours, theirs }: Three): MergedValue {
  const [was, mine, other] = [listOf(base), listOf(ours), listOf(theirs)];
  const kept = was.filter((item) => has(mine, item) && has(other, item));
  const added: unknown[] = [];
  for (const item of [...mine, ...other]) if (!has(was, item) && !has(added, item)) added.push(item);
  return clean([...kept, ...added.sort(compareValues)]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function has(list: readonly unknown[], item: unknown): boolean {
  return list.some((other) => sameValue(other, item));
}

/** Things known by a key, each as a value of its own. */
function mergeItems({ base, ours, theirs }: Three, keyOf: (item: Item) => string): MergedValue {
  const [was, mine, other] = [base, ours, theirs].map(
    (list) => new Map(listOf(list).map((item) => [keyOf(item as Item), item])),
  );
  const old = [...(was?.keys() ?? [])];
  const added = [...new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])].filter(
    (key) => !was?.has(key),
  );
  const items: unknown[] = [];
  let how: MergedValue['how'] = 'clean';
  for (const key of [...old, ...added.sort()]) {
    const merged = mergeValue(
      { base: was?.get(key), ours: mine?.get(key), theirs: other?.get(key) },
      { parts: {} },
    );
    if (merged.how === 'conflict') how = 'conflict';
    if (merged.value !== undefined) items.push(merged.value);
  }
  return { value: items, how };
}

/** Fields inside a value. */
function mergeParts(three: Three, ways: Readonly<Record<string, Way>>): MergedValue {
  const { base, ours, theirs } = three;
  if (!isParts(ours) || !isParts(theirs)) return conflict(ours, theirs);
  const before = isParts(base) ? base : {};
  const names = new Set([...Object.keys(before), ...Object.keys(ours), ...Object.keys(theirs)]);
  const merged: Record<string, unknown> = {};
  let how: MergedValue['how'] = 'clean';
  for (const name of [...names].sort()) {
    const way = Object.hasOwn(ways, name) ? (ways[name] ?? 'value') : 'value';
    const part = mergeValue({ base: before[name], ours: ours[name], theirs: theirs[name] }, way);
    if (part.how === 'conflict') how = 'conflict';
    if (part.value !== undefined) merged[name] = part.value;
  }
  return { value: merged, how };
}

function isParts(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
