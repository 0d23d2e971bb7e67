import { z } from 'zod';
import { mapHandle } from './handles';
import { unsavedWork } from './unsaved-work';

/** Why a map may be looked at and saved under another name, but not edited. */
export const readOnly = z.discriminatedUnion('reason', [
  /** It was read from a damaged file; `dropped` is what could not be read, in words. */
  z.object({ reason: z.literal('damaged'), dropped: z.array(z.string()) }),
  /** Another window or program has its file open for editing. */
  z.object({
    reason: z.literal('locked'),
    by: z.object({
      user: z.string(),
      host: z.string(),
      /** Another window or tab of this program, another program on this machine, another machine. */
      where: z.enum(['this-program', 'this-machine', 'elsewhere']),
    }),
    since: z.iso.datetime(),
    /** It was open for editing here, until the other took it over. */
    takenOver: z.boolean(),
    /** The other has closed it, or its program died: it can be edited here once the person says so. */
    isFree: z.boolean(),
  }),
]);

/** A map as the host opened it. `content` is the text of a whole map file of the current version; empty where `pieces` of it were told before. */
export const openedMap = z.object({
  map: mapHandle,
  content: z.string(),
  /** How many events `maps.piece` its text came in. */
  pieces: z.number().int().positive().optional(),
  /** The file's name without its folder; absent for a map that has no file yet. */
  fileName: z.string().optional(),
  /** Its folder in words that a person knows, such as `~/Documents`. */
  folder: z.string().optional(),
  /** Edits since the last save. */
  dirty: z.boolean(),
  /** How many diffs the host's replica has taken; the next edit has this number plus one. */
  revision: z.number().int().nonnegative(),
  /** What a person should know about how it was read, such as an older version that was brought up to date. */
  notes: z.array(z.string()),
  /** Present when it may not be edited. */
  readOnly: readOnly.optional(),
  /** What earlier programs left unsaved of it (see `recovery.list`); absent when there is nothing. */
  unsavedWork: z.array(unsavedWork).optional(),
});
