import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName, type Tables } from './arg-map';
import { referencesOf } from './references';
import type { Head } from './schema';
import { builtTable, recordsOf, type Table } from './table';

/** The records of a map, table by table; a table that is left out is empty. */
export type MapRecords = { readonly [T in TableName]?: readonly RecordTypes[T][] };

/** A map from records as they are: nothing is checked or changed; the last of two records with the same id wins. */
export function indexRecords(head: Head, records: MapRecords): ArgMap {
  const filling = new MapFiller();
  for (const name of TABLE_NAMES) filling.add(name, records[name] ?? []);
  return filling.done(head);
}

/** A map that is being put together from its records, as they come. */
export class MapFiller {
  private readonly tables = new Map(TABLE_NAMES.map((name) => [name, new Map<string, AnyRecord>()]));

  /** @returns an id that is there twice, if any; of two records with the same id the last one stays */
  add<T extends TableName>(name: T, records: readonly RecordTypes[T][]): string | undefined {
    const table = this.tables.get(name) ?? new Map<string, AnyRecord>();
    const expected = table.size + records.length;
    for (const record of records) table.set(keyOf(name, record), record);
    if (table.size === expected) return undefined;
    const keys = [...table.keys(), ...records.map((record) => keyOf(name, record))];
    return keys.find((key, index) => keys.indexOf(key, index + 1) >= 0);
  }

  /** The map; nothing can be added any more. */
  done(head: Head): ArgMap {
    const tables = Object.fromEntries(
      [...this.tables].map(([name, records]) => [name, builtTable(records)]),
    ) as unknown as Tables;
    const referrers = new Referrers(tables);
    const map: ArgMap = {
      head,
      tables,
      get referrers() {
        return referrers.table();
      },
    };
    INDEXES.set(map, referrers);
    return map;
  }
}

type AnyRecord = RecordTypes[TableName];

const INDEXES = new WeakMap<ArgMap, Referrers>();

/**
 * Works out what refers to what in a map that has just been read, in steps of about a millisecond; without that it is done at once when somebody asks
 * for the first time. The first picture of a map does not.
 */
export function indexSteps(map: ArgMap): Iterator<void> {
  return INDEXES.get(map)?.steps ?? [][Symbol.iterator]();
}

/** The tables whose records are listed: places are known by their node. */
const LISTED: readonly TableName[] = TABLE_NAMES.filter((name) => name !== 'places');

/** Records in a step. */
const STEP = 2000;

/** For each id of a map's tables, the ids of the records that refer to it: worked out when they are first needed. */
class Referrers {
  private readonly known = new Map<string, string[]>();
  readonly steps: Iterator<void>;
  private whole: Table<readonly string[]> | undefined;

  constructor(tables: Tables) {
    this.steps = this.fill(tables);
  }

  table(): Table<readonly string[]> {
    if (this.whole) return this.whole;
    while (this.steps.next().done !== true);
    return (this.whole = builtTable(this.known));
  }

  private *fill(tables: Tables): Generator<void> {
    let count = 0;
    for (const name of LISTED) {
      for (const record of recordsOf(tables[name] as Table<AnyRecord>)) {
        this.add(keyOf(name, record), referencesOf(name, record));
        if (++count % STEP === 0) yield;
      }
    }
  }

  private add(user: string, ids: readonly string[]): void {
    for (const id of ids) {
      const users = this.known.get(id);
      if (!users) this.known.set(id, [user]);
      else if (users.at(-1) !== user) users.push(user);
    }
  }
}
