import type {
  Comment,
  Confirmation,
  Conflict,
  Group,
  Head,
  Link,
  Node,
  Passage,
  Place,
  Rating,
  Source,
  Step,
  View,
} from './schema';
import { emptyTable, getRecord, type Table } from './table';

/** The record type of each table; `head` holds the fields of the map that are no table. */
export interface RecordTypes {
  sources: Source;
  passages: Passage;
  nodes: Node;
  places: Place;
  links: Link;
  groups: Group;
  steps: Step;
  views: View;
  comments: Comment;
  ratings: Rating;
  confirmed: Confirmation;
  conflicts: Conflict;
}

export type TableName = keyof RecordTypes;

/** In the order in which the file keeps them. */
export const TABLE_NAMES = [
  'sources',
  'passages',
  'nodes',
  'places',
  'links',
  'groups',
  'steps',
  'views',
  'comments',
  'ratings',
  'confirmed',
  'conflicts',
] as const satisfies readonly TableName[];

export type Tables = { readonly [T in TableName]: Table<RecordTypes[T]> };

/**
 * A map in memory: an immutable value. An edit gives a new one that shares all but a few small buckets with the old
 * (`applyDiff`), so that comparing by identity shows what changed.
 */
export interface ArgMap {
  readonly head: Head;
  readonly tables: Tables;
  /** For each id, the ids of the records that refer to it, each once (places, which are keyed by their node, are not listed). */
  readonly referrers: Table<readonly string[]>;
}

/** The key of a record in its table: its id, or for a place the id of its node. */
export function keyOf<T extends TableName>(table: T, record: RecordTypes[T]): string {
  return table === 'places' ? (record as Place).node : (record as Exclude<RecordTypes[TableName], Place>).id;
}

/** The record with this key in one of the map's tables. */
export function find<T extends TableName>(map: ArgMap, table: T, id: string): RecordTypes[T] | undefined {
  return getRecord(map.tables[table] as Table<RecordTypes[T]>, id);
}

/** A map that holds nothing but its head. */
export function emptyMap(head: Head): ArgMap {
  return {
    head,
    tables: {
      sources: emptyTable(),
      passages: emptyTable(),
      nodes: emptyTable(),
      places: emptyTable(),
      links: emptyTable(),
      groups: emptyTable(),
      steps: emptyTable(),
      views: emptyTable(),
      comments: emptyTable(),
      ratings: emptyTable(),
      confirmed: emptyTable(),
      conflicts: emptyTable(),
    },
    referrers: emptyTable(),
  };
}
