import { z } from 'zod';
import { WIDEST_LIMITS } from '../../map/limits';
import { parseMap } from '../../map/parse';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { diffMaps } from '../diff-maps';

/**
 * Makes the whole map what another state of it was: an earlier version, or what lies in its file now. One ordinary edit, which can be
 * undone. `content` is the text of a map file; `label` is what the undo list calls it.
 */
export const mapRestore = defineCommand({
  name: 'map.restore',
  verbatim: true,
  input: z.object({ content: z.string(), label: z.string().min(1).max(200) }),
  run: (map, { content, label }) => {
    // It was held to the limits when it was read first; a map may have grown past them since.
    const then = parseMap(content, WIDEST_LIMITS);
    if (!then.ok) return then;
    if (then.value.map.head.id !== map.head.id) {
      return fail('other-map', 'That is a version of another map.', 'Open it as a map of its own.');
    }
    return ok({ label, diff: diffMaps(map, then.value.map) });
  },
});
