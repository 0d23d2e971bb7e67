import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { recordsOf, type Table } from '../map/table';
import type { Carrier } from '../map/fields/field';
import { FIELDS, fieldsCarriedBy } from '../map/fields/fields';
import { nameOf, type LossLog } from './loss';

/**
 * What a format has room for: for each table the fields that are written in full, or `all`; a table that is not named is dropped whole.
 * `head` lists fields of the map itself. Ids are not counted: whether they come back is no loss that a person can see.
 */
export type Keeps = Readonly<Partial<Record<TableName | 'head', readonly string[] | 'all'>>>;

/** What is written by something that carries a part of a map only, as the definitions of the fields say. */
export function keepsOf(carrier: Carrier): Keeps {
  const owners = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const kept = owners.map((owner) => [owner, fieldsCarriedBy(carrier, owner)] as const);
  return Object.fromEntries(kept.filter(([owner, names]) => owner === 'head' || names.length > 0));
}

const SILENT = new Set(['id', 'format', 'version', 'created', 'node']);

/**
 * Reports what a format has no room for, record by record and field by field, and counts what it keeps.
 * @param except fields that the writer itself reports, such as `nodes.kind` where it is only approximated
 */
export function reportWhatIsLeftOut(
  map: ArgMap,
  keeps: Keeps,
  log: LossLog,
  except: ReadonlySet<string> = new Set(),
): void {
  const drop = (what: string, record: object, id?: string): void => {
    if (!except.has(what)) log.dropped({ what, id, of: recordName(map, record) });
  };
  const fieldsOf = (table: TableName | 'head', record: object, id?: string): void => {
    const kept = keeps[table];
    if (kept === 'all') return;
    for (const [field, value] of Object.entries(record)) {
      // An article that is only cited has no text that could be missed.
      const isMissed = value !== '' || field !== 'text';
      if (isMissed && !SILENT.has(field) && kept?.includes(field) !== true)
        drop(`${table}.${field}`, record, id);
    }
  };
  fieldsOf('head', map.head);
  for (const table of TABLE_NAMES) {
    for (const record of recordsOf(map.tables[table] as Table<RecordTypes[TableName]>)) {
      const id = keyOf(table, record);
      if (keeps[table] === undefined) drop(table, record, id);
      else {
        fieldsOf(table, record, id);
        log.kept(table);
      }
    }
  }
}

/** What a person knows a record by: its title or text, or those of its node or first premise. */
export function recordName(map: ArgMap, record: object): string {
  const { title, text, exact, node, premises } = record as Readonly<Record<string, unknown>>;
  const name = [title, text, exact].find((value) => typeof value === 'string' && value.trim() !== '');
  if (typeof name === 'string') return nameOf(name);
  const id: unknown = node ?? (Array.isArray(premises) ? premises[0] : undefined);
  return nameOf(typeof id === 'string' ? (find(map, 'nodes', id)?.text ?? id) : '');
}
