import type { z } from 'zod';
import { describeIssue } from './describe-issue';
import { fail, ok, type Result } from '../result';
import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName, type Tables } from './arg-map';
import { canonical } from './canonical';
import { checkMap, duplicateIds } from './invariants';
import { parseJson } from './json-text';
import { migrate } from './migrations';
import { referencesOf } from './references';
import { FORMAT, LIMITS, headSchema, mapFileSchema, type Head, type MapFile } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';
import { emptyTable, withRecords } from './table';

/**
 * Reads the text of a map's file. Never throws: what is wrong is said in words, and nothing is half read.
 * @param options.maxBytes the largest text to read, in UTF-8 bytes (64 MiB unless the person knows better)
 * @returns the map, and notes for the person such as that an older version was brought up to date
 */
export function parseMap(
  text: string,
  options: { maxBytes?: number } = {},
): Result<{ map: ArgMap; notes: string[] }> {
  const maxBytes = options.maxBytes ?? LIMITS.fileBytes;
  const bytes = utf8Length(text, maxBytes);
  if (bytes > maxBytes) return tooLarge(bytes, maxBytes);
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isMapObject(json.value)) {
    return fail(
      'not-a-map',
      'This is a JSON file, but not a Counterpoint map.',
      'Choose a file that ends in .argmap.',
    );
  }
  const migrated = migrate(json.value);
  if (!migrated.ok) return migrated;
  const { file, notes } = migrated.value;
  const crowded = tooManyRecords(file);
  if (crowded) return crowded;
  const parsed = mapFileSchema.safeParse(file);
  if (!parsed.success) return invalid(parsed.error, file);
  const [duplicate] = duplicateIds(parsed.data);
  if (duplicate) return fail('broken-map', `Two records share the id ${duplicate}.`, BROKEN_HINT);
  const map = buildMap(parsed.data);
  const problems = checkMap(map);
  const [problem] = problems;
  if (problem) {
    const message = `The map does not hold together: ${problem.message}.${andMore(problems.length)}`;
    return fail('broken-map', message, BROKEN_HINT);
  }
  return ok({ map, notes });
}

function andMore(count: number): string {
  if (count <= 1) return '';
  return count === 2 ? ' There is one more problem.' : ` There are ${count - 1} more problems.`;
}

/** The length of a text in UTF-8 bytes; counted only where it could matter, else the length in UTF-16 units, which is less. */
function utf8Length(text: string, limit: number): number {
  if (text.length > limit || text.length * 3 <= limit) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A surrogate pair takes four bytes for two units.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

const BROKEN_HINT = 'It may have been edited by hand or by another program. The file was not changed.';

/** The failure for a file or text that is larger than the limit; sizes in bytes. */
export function tooLarge(bytes: number, limit: number): Result<never> {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  return fail(
    'too-large',
    `The file has ${megabytes(bytes)} MB; maps of up to ${megabytes(limit)} MB are opened.`,
    'Check that it is the right file. It was not opened or changed.',
  );
}

function isMapObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

function tooManyRecords(file: Record<string, unknown>): Result<never> | undefined {
  const count = TABLE_NAMES.reduce(
    (sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0),
    0,
  );
  if (count <= LIMITS.records) return undefined;
  return fail(
    'too-many-records',
    `The map has ${count} records; at most ${LIMITS.records} are read.`,
    BROKEN_HINT,
  );
}

/** The first problem with its place in words (`nodes → n-3f9k2c8q7x1m → kind`), and how many more there are. */
function invalid(error: z.ZodError, file: Record<string, unknown>): Result<never> {
  const [first] = error.issues;
  if (!first) return fail('invalid-map', 'The map does not follow the format.', BROKEN_HINT);
  const message = describeIssue(first, file);
  return fail('invalid-map', `${message}.${andMore(error.issues.length)}`, BROKEN_HINT);
}

/** A map from a whole file that has been checked. Records take their canonical form. */
function buildMap(file: MapFile): ArgMap {
  const head: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(file)) {
    if (key !== 'format' && key !== 'version' && !(TABLE_NAMES as readonly string[]).includes(key))
      head[key] = value;
  }
  const tables: Partial<Record<TableName, unknown>> = {};
  const referrers = new Map<string, Set<string>>();
  for (const name of TABLE_NAMES) {
    const records = (file[name] as RecordTypes[TableName][]).map((record) =>
      canonical(record, TABLE_SCHEMAS[name]),
    );
    tables[name] = withRecords(
      emptyTable<RecordTypes[TableName]>(),
      records.map((record) => [keyOf(name, record), record] as const),
    );
    if (name !== 'places') addReferrers(referrers, name, records);
  }
  return {
    head: canonical(head as unknown as Head, headSchema),
    tables: tables as unknown as Tables,
    referrers: withRecords(emptyTable<ReadonlySet<string>>(), referrers),
  };
}

function addReferrers(
  referrers: Map<string, Set<string>>,
  table: TableName,
  records: readonly RecordTypes[TableName][],
): void {
  for (const record of records) {
    for (const id of referencesOf(table, record)) {
      const ids = referrers.get(id);
      if (ids) ids.add(keyOf(table, record));
      else referrers.set(id, new Set([keyOf(table, record)]));
    }
  }
}
