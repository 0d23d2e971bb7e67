import { z } from 'zod';

/** Unsaved work of a program that ended before it could be saved. */
export const unsavedWork = z.object({
  /** Names it to the host. */
  id: z.string().max(100),
  title: z.string(),
  /** The file's name without its folder; absent for a map that never had one. */
  fileName: z.string().optional(),
  edits: z.number().int().nonnegative(),
  /** When the last edit was made. */
  last: z.string(),
  /** What has become of the file meanwhile: as the edits know it, changed by others, gone; or there never was one. */
  file: z.enum(['same', 'changed', 'gone', 'none']),
  /** What the edits change, in words, and some of the cards, by theirs; absent where nothing is left to compare with. */
  changes: z.object({ words: z.string(), cards: z.array(z.string()) }).optional(),
  /** Of a file that was changed by others: whether it is newer than what the edits began from, since when, and what is other in it. */
  disk: z
    .object({ age: z.enum(['newer', 'older']), modified: z.string(), words: z.string().optional() })
    .optional(),
  /** Whether all of it can be brought back; else its last moment is missing. */
  whole: z.boolean(),
  /** Whether any of it can; else what was written down is damaged, and only that it is there is known. */
  readable: z.boolean(),
});
