import { jsonShape, namesFieldTwice } from '../../map/json-text';
import { LIMITS } from '../../map/schema';
import { fail, failWith, ok, type Result } from '../../result';
import { msg } from '../../words/words';
import { whereWrong } from './where-wrong';

/** Somewhat deeper than a map may be, because a map is nested in what carries it. */
const MOST_DEPTH = LIMITS.depth + 8;
const HINT = msg('Nothing was changed. Export it anew from the program that made it.');

/**
 * Reads a text as JSON, or says in which line and column it is none.
 * @param tool whose file it should be, for the message: `AIF`
 * @param deepest levels of nesting; only files that nest what people think need more than a map
 */
export function readJson(text: string, tool: string, deepest: number = MOST_DEPTH): Result<unknown> {
  const read = valueOf(text.replace(/^\uFEFF/, ''), deepest);
  return read.ok
    ? read
    : failWith(read.error, 'This is no {tool} file that can be read. {why}', { tool }, { hint: HINT });
}

function valueOf(json: string, most: number): Result<unknown> {
  if (json.length > LIMITS.fileBytes) return fail('malformed', 'It is too large.');
  if (json.trim() === '') return fail('malformed', 'It is empty.');
  if (jsonShape(json).depth > most)
    return fail('malformed', 'It is nested more than {most} deep.', undefined, { most });
  try {
    const value: unknown = JSON.parse(json);
    return namesFieldTwice(json, value)
      ? fail('malformed', 'A field is there twice in the same place.')
      : ok(value);
  } catch {
    return noJson(json);
  }
}

/** Says where the text goes wrong. */
function noJson(text: string): Result<never> {
  const offset = whereWrong(text);
  const before = text.slice(0, offset).split('\n');
  return fail(
    'malformed',
    offset >= text.length
      ? 'Its end is missing (line {line}, column {column}).'
      : 'It is no JSON in line {line}, column {column}.',
    undefined,
    { line: before.length, column: (before.at(-1) ?? '').length + 1 },
  );
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, neither list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is there, not one that objects have by birth. */
export function fieldOf(object: unknown, name: string): unknown {
  return isJsonObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The items of a list; none when it is null or no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** An object without some of its fields. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** How deep a value is nested: 0 for what is neither list nor object. What `readJson` gave is never so deep that this is a danger. */
export function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const item of Object.values(value)) deepest = Math.max(deepest, depthOf(item));
  return deepest + 1;
}
