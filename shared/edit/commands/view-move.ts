import { generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import { idSchema } from '../../ids';
import { compareOrder } from '../../map/queries';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { orderKeyBetween } from '../order-key';
import { Staging } from '../staging';

/** Puts a saved view before another one, or after all others. */
export const viewMove = defineCommand({
  name: 'view.move',
  input: z.object({ id: idSchema('views'), before: idSchema('views').optional() }),
  run: (map, { id, before }, context) => {
    const staging = new Staging(map);
    const view = staging.get('views', id);
    if (!view) return fail('no-view', 'That view is no longer in the map.');
    const others = [...recordsOf(map.tables.views)].filter((other) => other.id !== id).sort(compareOrder);
    const found = others.findIndex((other) => other.id === before);
    const at = found < 0 ? others.length : found;
    const keys = [others[at - 1]?.order ?? null, others[at]?.order ?? null] as const;
    const order = orderKeyBetween(...keys, context.newId('views'));
    if (order !== undefined) staging.put('views', { ...view, order });
    else {
      // Keys that are the same leave no room between them: all views get new ones.
      const inOrder = [...others.slice(0, at), view, ...others.slice(at)];
      const fresh = generateNKeysBetween(null, null, inOrder.length);
      inOrder.forEach((one, index) => staging.put('views', { ...one, order: fresh[index] ?? one.order }));
    }
    return ok({ label: `Move view “${view.title}”`, diff: staging.diff() });
  },
});
