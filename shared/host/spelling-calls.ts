import { z } from 'zod';
import type { Calls } from './call';
import { fileHandle } from './handles';

const words = z.array(z.string().max(200)).max(10_000);

/** The name of a dictionary, such as `de_DE`. */
export const dictionaryId = z.string().max(50);

/** Spelling by dictionaries that lie on this machine. Nothing is fetched, and nothing is looked up before a person has chosen one. */
export const SPELLING_CALLS = {
  /** The dictionaries that can be chosen; none in a shell that leaves spelling to the browser. */
  'spelling.list': { input: z.object({}), output: z.object({ dictionaries: z.array(dictionaryId) }) },
  /** Adds one that a person has chosen (`files.choose` for `open-dictionary`). */
  'spelling.add': { input: z.object({ file: fileHandle }), output: z.object({ dictionary: dictionaryId }) },
  /** Which of these words none of the chosen dictionaries knows. */
  'spelling.check': { input: z.object({ words }), output: z.object({ unknown: words }) },
} as const satisfies Calls;
