import { fail, ok, type Result } from '../result';
import { LIMITS } from './schema';

/** The deepest nesting of a JSON text, counted without parsing it: hostile depth must not reach the parser. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return deepest;
}

/** Parses JSON, or says in words what is wrong with the text: empty, cut off, in the middle of a merge, too deep, no JSON. */
export function parseJson(text: string): Result<unknown> {
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
      'The file holds the marks of an unfinished git merge.',
      'Finish the merge in git, or take one of the two versions, and open it again.',
    );
  }
  if (jsonDepth(text) > LIMITS.depth) {
    return fail(
      'too-deep',
      `The file is nested more than ${LIMITS.depth} levels deep.`,
      'No map is. It was not opened.',
    );
  }
  try {
    return ok(JSON.parse(text));
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
