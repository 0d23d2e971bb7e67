import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { compareOrder } from '../../map/queries';
import { stepSchema } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { idForNew } from '../new-record';
import { movedInOrder } from '../move-in-order';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { title, notes, focus, hidden, dimmed, folded, lit, verdicts, judged } = stepSchema.shape;
const newStep = z.object({
  id: idSchema('steps').optional(),
  ...{ title, notes, focus, hidden, dimmed, folded, lit, verdicts, judged },
});

/** A step as it is added: the map gives it its place in the talk. */
export type NewStep = z.input<typeof newStep>;

/** Adds steps to the talk, one after the other: after the step that is named, or at the end. */
export const stepAdd = defineCommand({
  name: 'step.add',
  input: z.object({
    steps: z.array(newStep).min(1, 'choose what to show'),
    after: idSchema('steps').optional(),
  }),
  run: (map, { steps, after }, context) => {
    const staging = new Staging(map);
    const inOrder = [...recordsOf(map.tables.steps)].sort(compareOrder);
    const before =
      after === undefined ? undefined : inOrder[inOrder.findIndex(({ id }) => id === after) + 1]?.id;
    for (const { id: chosen, ...shows } of steps) {
      const id = idForNew(staging, 'steps', chosen, context);
      if (!id.ok) return id;
      // Each goes before the one that came next, and so after those that were added before it.
      const moved = movedInOrder(
        inOrder,
        { id: id.value, order: '', ...shows },
        before,
        context.newId('steps'),
      );
      for (const step of moved) {
        staging.put('steps', step);
        const at = inOrder.findIndex((other) => other.id === step.id);
        if (at < 0) inOrder.push(step);
        else inOrder[at] = step;
      }
      inOrder.sort(compareOrder);
    }
    return ok({
      label: t('Add {count, plural, one {# step} other {# steps}}', { count: steps.length }),
      diff: staging.diff(),
    });
  },
});
