import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linksTo, targetId } from '../../map/queries';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { theLink } from '../links';
import { keysToMove } from '../move-in-order';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Puts a link before another one with the same target, or behind all of them: the order in which everything lists them. */
export const linkMove = defineCommand({
  name: 'link.move',
  input: z.object({ id: idSchema('links'), before: idSchema('links').optional() }),
  run: (map, { id, before }, context) => {
    const link = theLink(map, id);
    if (!link.ok) return link;
    const staging = new Staging(map);
    const others = linksTo(map, targetId(link.value)).filter((other) => other.id !== id);
    const found = others.findIndex((other) => other.id === before);
    const at = found < 0 ? others.length : found;
    for (const moved of keysToMove(link.value, others, at, context.newId('links')))
      staging.put('links', moved);
    return ok({ label: t('Move link'), diff: staging.diff() });
  },
});
