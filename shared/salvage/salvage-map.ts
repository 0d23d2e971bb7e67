import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { buildMap } from '../map/build-map';
import type { MapRecords } from '../map/index-records';
import { migrate } from '../map/migrations';
import { tooLarge } from '../map/parse';
import { CURRENT_VERSION, FORMAT, LIMITS, headSchema, type Head } from '../map/schema';
import type { NewId } from '../ids';
import { fail, ok, type Result } from '../result';
import { firstOfEach, makeConsistent } from './make-consistent';
import { mend, mendRecord } from './mend-record';
import { readTorn } from './read-torn';
import { t } from '../words/words';

/** What could be read of a damaged file. */
export interface Salvage {
  readonly map: ArgMap;
  /** What could not be, item by item, in words. */
  readonly dropped: readonly string[];
}

/** How many items the list of what was dropped has at most: nobody reads more. */
const MOST_ITEMS = 1000;

/**
 * Reads what can be read of a damaged map. Never throws and never takes long; it fails when nothing of a map is in the text, or when
 * the file is no damaged one but too large, or of a newer version.
 * @param text the file as text, bytes that are none replaced by U+FFFD
 */
export function salvageMap(text: string, context: { newId: NewId; now: () => string }): Result<Salvage> {
  if (text.length > LIMITS.fileBytes) return tooLarge(text.length, LIMITS.fileBytes);
  const torn = readTorn(text);
  const dropped = [...torn.dropped];
  const fields = Object.fromEntries(torn.fields);
  if (torn.records.length === 0 && fields.format !== FORMAT) return nothingLeft();
  if (torn.records.length > LIMITS.records) return nothingLeft();
  if (!Number.isInteger(fields.version) || Number(fields.version) < 1) {
    dropped.push(
      t('The file names no version; it was read as version {current_version}.', {
        current_version: CURRENT_VERSION,
      }),
    );
    fields.version = CURRENT_VERSION;
  }
  const tables = Object.fromEntries(TABLE_NAMES.map((name): [string, unknown[]] => [name, []]));
  for (const { table, value } of torn.records) tables[table]?.push(value);
  const migrated = migrate({ ...fields, ...tables });
  if (!migrated.ok) return migrated;
  const records: Partial<Record<TableName, unknown>> = {};
  for (const table of TABLE_NAMES) records[table] = mendTable(table, migrated.value.file[table], dropped);
  const built = buildMap(mendHead(migrated.value.file, context, dropped), records as MapRecords);
  const consistent = makeConsistent(built);
  for (const words of consistent.dropped) dropped.push(words);
  const more = dropped.length - MOST_ITEMS;
  if (more > 0) dropped.splice(MOST_ITEMS, more, t('And {more} more of the same kinds.', { more }));
  return ok({ map: consistent.map, dropped });
}

function nothingLeft(): Result<never> {
  return fail('nothing-left', 'Nothing of a map can be read from this file.', 'Look for another copy of it.');
}

function mendTable<T extends TableName>(table: T, values: unknown, dropped: string[]): RecordTypes[T][] {
  const mended = (Array.isArray(values) ? values : []).map((value) => mendRecord(table, value));
  for (const one of mended) for (const words of one.dropped) dropped.push(words);
  const once = firstOfEach(
    table,
    mended.flatMap(({ record }) => (record === undefined ? [] : [record])),
  );
  for (const words of once.dropped) dropped.push(words);
  return once.records;
}

function mendHead(
  file: Record<string, unknown>,
  { newId, now }: { newId: NewId; now: () => string },
  dropped: string[],
): Head {
  const { format: _format, version: _version, ...fields } = file;
  for (const name of TABLE_NAMES) Reflect.deleteProperty(fields, name);
  const instead = { id: () => newId('map'), title: () => t('Recovered map'), created: now };
  const mended = mend(fields, headSchema, instead);
  for (const words of mended.dropped) dropped.push(words);
  return mended.record ?? { id: newId('map'), title: t('Recovered map'), created: now() };
}
