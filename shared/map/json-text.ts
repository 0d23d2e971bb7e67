import { fail, ok, type Result } from '../result';
import { LIMITS } from './schema';

/**
 * The deepest nesting of a JSON text and how many fields its objects name, counted without parsing it: hostile depth must not reach the
 * parser, and the parser does not tell of fields that are there twice.
 */
export function jsonShape(text: string): { depth: number; fields: number } {
  let depth = 0;
  let deepest = 0;
  let fields = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
    else if (unit === 0x3a) fields++;
  }
  return { depth: deepest, fields };
}

/** Whether an object in a JSON text names a field twice: the parser keeps the last of them. `value` is what it made of the text. */
export function namesFieldTwice(text: string, value: unknown): boolean {
  return jsonShape(text).fields !== fieldCount(value);
}

/**
 * At least how many fields the objects of a JSON text name: just as many, unless a text in it says something like a field (`":`). Costs a small part of
 * what `jsonShape` does.
 */
export function namedFields(text: string): number {
  let fields = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (BLANKS.has(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 0x22) fields++;
  }
  return fields;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** How many fields all objects of a JSON value have. It must not be nested deeply. */
export function fieldCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : items.length;
  for (const item of items) count += fieldCount(item);
  return count;
}

/**
 * Parses JSON, or says in words what is wrong with the text: empty, cut off, in the middle of a merge, too deep, no JSON.
 * @param deepest levels of nesting; only files that nest what people think need more than a map
 */
export function parseJson(text: string, deepest: number = LIMITS.depth): Result<unknown> {
  if (text.trim() === '') {
    return fail(
      'empty-file',
      'The file is empty.',
      'It may not have been saved or copied completely. Try another copy.',
    );
  }
  if (/^<{7} /m.test(text) && /^>{7} /m.test(text)) {
    return fail(
      'not-json',
      'The file contains the conflict markers of an unfinished git merge.',
      'Finish the merge in git, or take one of the two versions, and open it again.',
    );
  }
  const { depth, fields } = jsonShape(text);
  if (depth > deepest) {
    return fail(
      'too-deep',
      'The file is nested more than {deepest} levels deep.',
      'No map is nested that deeply. It was not opened.',
      { deepest },
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    // Of a field that is there twice the parser keeps the last: what the other one holds would be lost with the next save.
    return fieldCount(value) === fields ? ok(value) : sameFieldTwice();
  } catch {
    return text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}')
      ? fail(
          'not-json',
          'The file seems to be cut off: its end is missing.',
          'It may not have been copied or downloaded completely. Try another copy; this one was not changed.',
        )
      : fail(
          'not-json',
          'This file is not a Counterpoint map.',
          'Maps end in .argmap and are JSON text. Choose another file.',
        );
  }
}

function sameFieldTwice(): Result<never> {
  return fail(
    'duplicate-key',
    'The file has the same field twice in one place.',
    'Two versions may have been merged by hand. The file was not changed.',
  );
}
