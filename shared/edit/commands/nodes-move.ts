import { z } from 'zod';
import { placeSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { node, x, y, width, pinned } = placeSchema.shape;

/** Puts nodes at places (top left corners, whole px): a drag, a nudge, a resize or an arrangement. */
export const nodesMove = defineCommand({
  name: 'nodes.move',
  input: z.object({
    /** No `width` leaves it as it is, `null` gives back the usual one. */
    places: z.array(z.object({ node, x, y, width: width.nullable(), pinned })),
    /** What the undo list calls it, such as "Arrange". */
    label: z.string().optional(),
    /** The merge key of the step that it belongs to: moving aside for a card that grows while it is typed. */
    mergeKey: z.string().optional(),
  }),
  mergeKey: ({ mergeKey }) => mergeKey,
  run: (map, { places, label }) => {
    const staging = new Staging(map);
    // An arrangement may come back after a card has gone.
    const present = places.filter((place) => staging.get('nodes', place.node));
    if (present.length < places.length && present.length === 0) {
      return fail('no-node', 'Those cards are no longer in the map.');
    }
    for (const place of present) {
      const before = staging.get('places', place.node);
      staging.put('places', {
        ...before,
        ...place,
        width: place.width === null ? undefined : (place.width ?? before?.width),
        pinned: (place.pinned ?? before?.pinned) || undefined, // not placed by hand is the default, which is not written
      });
    }
    return ok({
      label: label ?? t('Move {count, plural, one {# card} other {# cards}}', { count: present.length }),
      diff: staging.diff(),
    });
  },
});
