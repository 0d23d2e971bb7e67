import { ID_ALPHABET } from '../ids';

/**
 * An immutable table of records by id: what a map was built from, and over it what edits have put in its place. That sits in 1,024 buckets chosen by
 * the last two characters of an id (which are random), so that an edit copies one small bucket and never the table: spreading 50,000 keys takes 35 ms,
 * a bucket some µs.
 */
export interface Table<R> {
  readonly size: number;
  /** Never changed once the table is made. */
  readonly built: ReadonlyMap<string, R>;
  /** What has been edited since; `undefined` is what was taken out. */
  readonly edited: readonly (ReadonlyMap<string, R | undefined> | undefined)[];
}

const RADIX = ID_ALPHABET.length;
const BUCKET_COUNT = RADIX * RADIX;
const DIGIT = new Uint8Array(128);
for (let i = 0; i < RADIX; i++) DIGIT[ID_ALPHABET.charCodeAt(i)] = i;

function digitAt(id: string, index: number): number {
  return DIGIT[id.charCodeAt(index) & 127] ?? 0;
}

function bucketIndex(id: string): number {
  return digitAt(id, id.length - 2) * RADIX + digitAt(id, id.length - 1);
}

const NOT_EDITED: readonly undefined[] = new Array<undefined>(BUCKET_COUNT).fill(undefined);

/** A table without records. */
export function emptyTable<R>(): Table<R> {
  return builtTable(new Map<string, R>());
}

/** A table of just these records. The map must not be changed any more. */
export function builtTable<R>(built: ReadonlyMap<string, R>): Table<R> {
  return { size: built.size, built, edited: NOT_EDITED };
}

/** The record with this id, if there is one. */
export function getRecord<R>({ built, edited }: Table<R>, id: string): R | undefined {
  if (edited === NOT_EDITED) return built.get(id);
  const bucket = edited[bucketIndex(id)];
  return bucket?.has(id) ? bucket.get(id) : built.get(id);
}

/** All records, in no promised order. */
export function* recordsOf<R>(table: Table<R>): Generator<R> {
  if (table.edited === NOT_EDITED) yield* table.built.values();
  else for (const [, record] of entriesOf(table)) yield record;
}

/** All ids, in no promised order. */
export function* idsOf(table: Table<unknown>): Generator<string> {
  if (table.edited === NOT_EDITED) yield* table.built.keys();
  else for (const [id] of entriesOf(table)) yield id;
}

/** All records in the order of their ids. */
export function recordsById<R>(table: Table<R>): R[] {
  // What was built from a file is in order already.
  const entries = [...entriesOf(table)].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([, record]) => record);
}

function* entriesOf<R>({ built, edited }: Table<R>): Generator<readonly [string, R]> {
  if (edited === NOT_EDITED) {
    yield* built;
    return;
  }
  for (const entry of built) if (!edited[bucketIndex(entry[0])]?.has(entry[0])) yield entry;
  for (const bucket of edited)
    for (const [id, record] of bucket ?? []) if (record !== undefined) yield [id, record];
}

/**
 * A table with some records put in, replaced or (where the record is `undefined`) taken out. Each bucket that is touched is
 * copied once, however many of its records change.
 */
export function withRecords<R>(
  table: Table<R>,
  entries: Iterable<readonly [string, R | undefined]>,
): Table<R> {
  const { built } = table;
  const edited = table.edited.slice();
  const copied = new Map<number, Map<string, R | undefined>>();
  let size = table.size;
  for (const [id, record] of entries) {
    const index = bucketIndex(id);
    let bucket = copied.get(index);
    if (!bucket) {
      bucket = new Map(edited[index]);
      copied.set(index, bucket);
      edited[index] = bucket;
    }
    const before = bucket.has(id) ? bucket.get(id) : built.get(id);
    if (before !== undefined) size--;
    if (record !== undefined) size++;
    if (record === undefined && !built.has(id)) bucket.delete(id);
    else bucket.set(id, record);
  }
  return { size, built, edited };
}

/** An id, and what two tables have under it. */
type Apart<R> = readonly [id: string, a: R | undefined, b: R | undefined];

/** What two tables may hold different records of: all but the parts that they share. Each id comes once. */
export function* recordsApart<R>(a: Table<R>, b: Table<R>): Generator<Apart<R>> {
  const isShared = a.built === b.built;
  const edited = idsEdited(a, b, isShared);
  if (!isShared) for (const apart of builtApart(a.built, b.built)) if (!edited.has(apart[0])) yield apart;
  for (const id of edited) yield [id, getRecord(a, id), getRecord(b, id)];
}

/** The ids in buckets of edits, but in those that two tables share where they were built from the same. */
function idsEdited(a: Table<unknown>, b: Table<unknown>, isShared: boolean): Set<string> {
  const edited = new Set<string>();
  if (a.edited === b.edited && (isShared || a.edited === NOT_EDITED)) return edited;
  for (let index = 0; index < BUCKET_COUNT; index++) {
    const bucket = a.edited[index];
    const other = b.edited[index];
    if (bucket === other && isShared) continue;
    if (bucket) for (const id of bucket.keys()) edited.add(id);
    if (other) for (const id of other.keys()) edited.add(id);
  }
  return edited;
}

/** Files of one map have its records in one order: as far as they do, nothing has to be looked up. */
function* builtApart<R>(a: ReadonlyMap<string, R>, b: ReadonlyMap<string, R>): Generator<Apart<R>> {
  const others = b.entries();
  let other = others.next();
  for (const [id, record] of a) {
    for (; !other.done && other.value[0] !== id && !a.has(other.value[0]); other = others.next())
      yield [other.value[0], undefined, other.value[1]];
    const its = !other.done && other.value[0] === id ? other.value[1] : b.get(id);
    yield [id, record, its];
    // Where both have this one, in whatever order, both go on.
    if (its !== undefined) other = others.next();
  }
  for (; !other.done; other = others.next())
    if (!a.has(other.value[0])) yield [other.value[0], undefined, other.value[1]];
}
