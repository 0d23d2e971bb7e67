import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../../map/arg-map';
import { headSchema, type Head } from '../../map/schema';
import { recordsOf, type Table } from '../../map/table';
import { firstOfEach } from '../../salvage/make-consistent';
import { mend, mendRecord } from '../../salvage/mend-record';
import { t } from '../../words/words';
import { depthOf, fieldOf, isJsonObject, listOf, without, type JsonObject } from '../json/read-json';
import { nameOf, type LossLog } from '../loss';
import { recordFrom } from '../own/records';

/** Tables that another tool's file has no nodes for: they lie in our own key. */
export type CarriedTable = Exclude<TableName, 'nodes' | 'links'>;
export type CarriedTables = { [T in CarriedTable]: RecordTypes[T][] };

const CARRIED: readonly CarriedTable[] = TABLE_NAMES.filter(
  (table): table is CarriedTable => table !== 'nodes' && table !== 'links',
);

/** No record of a map is nested deeper. */
const MOST_DEPTH = 30;

/**
 * What of a map lies beside its nodes and links, to be put into a key of our own.
 * @param formats whose fields in the head's `foreign` the file itself says
 */
export function carry(map: ArgMap, formats: readonly string[]): JsonObject {
  const tables = CARRIED.map((table): [string, unknown[]] => {
    const records = [...recordsOf(map.tables[table] as Table<RecordTypes[CarriedTable]>)];
    return [table, records.sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1))];
  });
  return {
    head: withoutForeign(map.head, formats),
    ...Object.fromEntries(tables.filter(([, records]) => records.length > 0)),
  };
}

function keyText(record: object): string {
  const { id, node } = record as { id?: string; node?: string };
  return id ?? node ?? '';
}

/** A record without what it keeps for some formats: their own fields say that. */
export function withoutForeign(record: object, formats: readonly string[]): JsonObject {
  const { foreign, ...rest } = record as { foreign?: unknown };
  if (!isJsonObject(foreign)) return rest;
  const left = without(foreign, formats);
  return Object.keys(left).length > 0 ? { ...rest, foreign: left } : rest;
}

/** Reads back what `carry` put there. Anything may stand in it: what is no record is left out and told. */
export function carried(own: unknown, log: LossLog): CarriedTables {
  const tables = CARRIED.map((table) => {
    const records = listOf(fieldOf(own, table)).flatMap((value) => readRecord(table, value, log) ?? []);
    const once = firstOfEach(table, records as never[]);
    for (const how of once.dropped) log.dropped({ what: table, of: t('the file'), how });
    return [table, once.records];
  });
  return Object.fromEntries(tables) as CarriedTables;
}

/** The head that `carry` put there, if there is one. */
export function carriedHead(own: unknown, instead: Head, log: LossLog): Head {
  const head = fieldOf(own, 'head');
  if (!isJsonObject(head) || depthOf(head) > MOST_DEPTH) return instead;
  const mended = mend(without(head, ['format', 'version', ...TABLE_NAMES]), headSchema, {
    id: () => instead.id,
    title: () => instead.title,
    created: () => instead.created,
  });
  for (const how of mended.dropped) log.dropped({ what: 'head', of: t('the file'), how });
  return mended.record ?? instead;
}

/** A record from a file of others, made to fit its schema; what had to go is told. */
export function readRecord<T extends TableName>(
  table: T,
  value: unknown,
  log: LossLog,
): RecordTypes[T] | undefined {
  const text = fieldOf(value, 'text');
  const of = nameOf(typeof text === 'string' ? text : table);
  if (depthOf(value) > MOST_DEPTH) {
    log.dropped({ what: table, of, how: t('It is nested too deep.') });
    return undefined;
  }
  const sound = recordFrom(table, value);
  if (sound) return sound;
  const mended = mendRecord(table, value);
  for (const how of mended.dropped) log.dropped({ what: table, of, how });
  return mended.record;
}
