import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { movedInOrder } from '../move-in-order';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Puts a step of the talk before another one, or after all others. */
export const stepMove = defineCommand({
  name: 'step.move',
  input: z.object({ id: idSchema('steps'), before: idSchema('steps').optional() }),
  run: (map, { id, before }, context) => {
    const staging = new Staging(map);
    const step = staging.get('steps', id);
    if (!step) return fail('no-step', 'That step is no longer in the map.');
    for (const moved of movedInOrder(recordsOf(map.tables.steps), step, before, context.newId('steps')))
      staging.put('steps', moved);
    return ok({ label: t('Move step “{title}”', { title: step.title }), diff: staging.diff() });
  },
});
