import { z } from 'zod';
import { mapDiffSchema } from '../edit/diff-schema';
import type { Calls } from './call';
import { mapHandle } from './handles';
import { openedMap } from './opened-map';
import { unsavedWork } from './unsaved-work';

const id = z.string().max(100);

/** Bringing back what was not saved. */
export const RECOVERY_CALLS = {
  'recovery.list': { input: z.object({}), output: z.object({ works: z.array(unsavedWork) }) },
  /** Opens the map with its unsaved edits; its file is left as it is until it is saved. */
  'recovery.open': { input: z.object({ id }), output: openedMap },
  /**
   * Reads the unsaved edits as one edit of the same map, which is open; `does-not-fit` where what it holds by now is not what they followed on, and
   * `out-of-step` where it is not at that revision. Nothing is done: the window makes it an edit like any other, and says then that it has them.
   */
  'recovery.read': {
    input: z.object({ id, map: mapHandle, revision: z.number().int().nonnegative() }),
    output: z.object({ diff: mapDiffSchema }),
  },
  /** The open map has these edits now: where they came from is removed once its own journal holds them. */
  'recovery.taken': { input: z.object({ id, map: mapHandle }), output: z.object({}) },
  'recovery.discard': { input: z.object({ id }), output: z.object({}) },
} as const satisfies Record<string, Calls[string]>;

export type UnsavedWork = z.output<typeof unsavedWork>;
