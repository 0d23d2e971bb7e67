import { fail, ok, type Result } from '../result';
import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { asWritten } from './as-written';
import { canonical } from './canonical';
import { describeIssue } from './describe-issue';
import { MapFiller } from './index-records';
import { checkMap } from './invariants';
import { parseJson } from './json-text';
import { migrate } from './migrations';
import { USUAL_LIMITS, type MapLimits } from './limits';
import { headOf } from './map-reader';
import { FORMAT, headSchema, mapFileSchema } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';
import { msg, t } from '../words/words';

/**
 * Reads the text of a map's file. Never throws: what is wrong is said in words, and nothing is half read.
 * @param limits how large a map is taken in; more than usual only of what the program wrote itself, or when a person says so
 * @returns the map, and notes for the person such as that an older version was brought up to date
 */
export function parseMap(
  text: string,
  limits: MapLimits = USUAL_LIMITS,
): Result<{ map: ArgMap; notes: string[] }> {
  const bytes = utf8Length(text, limits.bytes);
  if (bytes > limits.bytes) return tooLarge(bytes, limits.bytes);
  const json = parseJson(text, limits.depth);
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
  const crowded = tooManyRecords(file, limits.records);
  if (crowded) return crowded;
  const filled = fill(file);
  if (!filled.ok) return filled;
  const map = filled.value;
  const problems = checkMap(map);
  const [problem] = problems;
  if (problem) {
    const message = t('The map is inconsistent: {message}.{andMore}', {
      message: problem.message,
      andMore: andMore(problems.length),
    });
    return fail('broken-map', message, t(BROKEN_HINT));
  }
  return ok({ map, notes });
}

/** The map of a file's records, each by its schema and in canonical form. */
function fill(file: Record<string, unknown>): Result<ArgMap> {
  const head = headSchema.safeParse(headOf(file));
  const filling = new MapFiller();
  for (const name of TABLE_NAMES) {
    const table = file[name];
    if (!head.success || !Array.isArray(table)) return invalid(file);
    const schema = TABLE_SCHEMAS[name];
    const count = asWritten(schema);
    const records: RecordTypes[TableName][] = [];
    for (const value of table as RecordTypes[TableName][]) {
      if (count(value) >= 0) {
        records.push(value);
        continue;
      }
      const checked = schema.safeParse(value);
      if (!checked.success) return invalid(file);
      records.push(canonical(checked.data, schema) as RecordTypes[TableName]);
    }
    const twice = filling.add(name, records);
    if (twice !== undefined)
      return fail('broken-map', 'Two records share the id {twice}.', t(BROKEN_HINT), { twice });
  }
  return head.success ? ok(filling.done(canonical(head.data, headSchema))) : invalid(file);
}

function andMore(count: number): string {
  if (count <= 1) return '';
  return count === 2
    ? t(' There is one more problem.')
    : t(' There are {count} more problems.', { count: count - 1 });
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

const BROKEN_HINT = msg('It may have been edited by hand or by another program. The file was not changed.');

/** The failure for a file or text that is larger than the limit; sizes in bytes. */
export function tooLarge(bytes: number, limit: number): Result<never> {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  return fail(
    'too-large',
    'The file has {bytes} MB; maps of up to {limit} MB are opened.',
    'Check that it is the right file. It was not opened or changed.',
    { bytes: megabytes(bytes), limit: megabytes(limit) },
  );
}

function isMapObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

function tooManyRecords(file: Record<string, unknown>, most: number): Result<never> | undefined {
  const count = TABLE_NAMES.reduce(
    (sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0),
    0,
  );
  if (count <= most) return undefined;
  return fail('too-many-records', 'The map has {count} records; at most {most} are read.', t(BROKEN_HINT), {
    count,
    most,
  });
}

/** The first problem with its place in words (`nodes → n-3f9k2c8q7x1m → kind`), and how many more there are. */
function invalid(file: Record<string, unknown>): Result<never> {
  const [first, ...more] = mapFileSchema.safeParse(file).error?.issues ?? [];
  if (!first) return fail('invalid-map', 'The map does not follow the format.', t(BROKEN_HINT));
  const message = `${describeIssue(first, file)}.${andMore(more.length + 1)}`;
  return fail('invalid-map', message, t(BROKEN_HINT));
}
