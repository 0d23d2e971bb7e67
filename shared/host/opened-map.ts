import { z } from 'zod';
import { mapHandle } from './handles';

/** A map as the host opened it. `content` is the text of a whole map file of the current version. */
export const openedMap = z.object({
  map: mapHandle,
  content: z.string(),
  /** The file's name without its folder; absent for a map that has no file yet. */
  fileName: z.string().optional(),
  /** Edits since the last save. */
  unsaved: z.boolean(),
  /** How many diffs the host's replica has taken; the next edit has this number plus one. */
  revision: z.number().int().nonnegative(),
  /** What a person should know about how it was read, such as an older version that was brought up to date. */
  notes: z.array(z.string()),
  /** Present when the map may be looked at and saved under another name, but not edited. `dropped` is in words. */
  readOnly: z.object({ reason: z.literal('damaged'), dropped: z.array(z.string()) }).optional(),
});
