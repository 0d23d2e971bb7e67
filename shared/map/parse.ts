import type { z } from 'zod';
import { fail, ok, type Result } from '../result';
import { TABLE_NAMES, type ArgMap } from './arg-map';
import { buildMap } from './build-map';
import { describeIssue } from './describe-issue';
import { checkMap, duplicateIds } from './invariants';
import { parseJson } from './json-text';
import { migrate } from './migrations';
import { FORMAT, LIMITS, mapFileSchema, type Head, type MapFile } from './schema';

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
  const map = buildMap(headOf(parsed.data), parsed.data);
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

/** Everything in a file that is no table, fields that we do not know included. */
function headOf(file: MapFile): Head {
  const { format: _format, version: _version, ...head } = file;
  for (const name of TABLE_NAMES) Reflect.deleteProperty(head, name);
  return head;
}
