import { z } from 'zod';
import type { Calls } from './call';
import { fileHandle, mapHandle } from './handles';
import { mark, revision } from './marks';

/** Reading other versions of an open map. */
export const MERGE_CALLS = {
  /**
   * Another version of an open map, with the one that both come from, as far as that is known: to be compared with it and merged into it. Nothing is opened or
   * changed. `of`: a file that a person chose, or a conflict copy; or what the map's own file holds now, which the window then takes by its `mark` as after
   * `maps.theirs`. `revision` is the window's newest (else `out-of-step`). A file of another map is read, too: it has no common version.
   */
  'merge.read': {
    input: z.object({
      map: mapHandle,
      revision,
      of: z.union([z.object({ file: fileHandle }), z.object({ own: z.literal(true) })]),
    }),
    output: z.object({
      fileName: z.string(),
      /** The text of a whole map file of the current version. */
      content: z.string(),
      /** What both come from, and when that version was kept. */
      base: z.object({ content: z.string(), taken: z.string() }).optional(),
      mark: mark.optional(),
      /** What a person should know about how it was read. */
      notes: z.array(z.string()),
    }),
  },
} as const satisfies Record<string, Calls[string]>;
