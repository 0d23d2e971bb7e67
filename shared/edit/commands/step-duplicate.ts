import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { compareOrder } from '../../map/queries';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { movedInOrder } from '../move-in-order';
import { idForNew } from '../new-record';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Puts a copy of a step after it. */
export const stepDuplicate = defineCommand({
  name: 'step.duplicate',
  input: z.object({ id: idSchema('steps'), copy: idSchema('steps').optional() }),
  run: (map, { id, copy }, context) => {
    const staging = new Staging(map);
    const step = staging.get('steps', id);
    if (!step) return fail('no-step', 'That step is no longer in the map.');
    const copyId = idForNew(staging, 'steps', copy, context);
    if (!copyId.ok) return copyId;
    const inOrder = [...recordsOf(map.tables.steps)].sort(compareOrder);
    const next = inOrder[inOrder.findIndex((other) => other.id === id) + 1];
    const copied = { ...step, id: copyId.value };
    for (const moved of movedInOrder(inOrder, copied, next?.id, context.newId('steps')))
      staging.put('steps', moved);
    return ok({ label: t('Duplicate step “{title}”', { title: step.title }), diff: staging.diff() });
  },
});
