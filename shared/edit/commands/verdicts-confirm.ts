import { z } from 'zod';
import { confirmationSchema } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { causeOf } from '../causes';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { on, cause, by } = confirmationSchema.shape;

/** Says of cards and links that they still hold, each for some causes and the state in which these are now. */
export const verdictsConfirm = defineCommand({
  name: 'verdicts.confirm',
  input: z.object({ looked: z.array(z.object({ on, causes: z.array(cause).min(1) })).min(1), by }),
  run: (map, { looked, by: who }, context) => {
    const staging = new Staging(map);
    const known = new Map([...recordsOf(map.tables.confirmed)].map((one) => [`${one.on} ${one.cause}`, one]));
    for (const { on: subject, causes } of looked) {
      if (!staging.get('nodes', subject) && !staging.get('links', subject))
        return fail('no-subject', 'What was looked at again is no longer in the map.');
      for (const id of causes) {
        const hash = causeOf(map, id)?.hash;
        const before = known.get(`${subject} ${id}`);
        if (hash === undefined || before?.hash === hash) continue;
        staging.put('confirmed', {
          id: before?.id ?? context.newId('confirmed'),
          on: subject,
          cause: id,
          hash,
          by: who.trim() || t('Anonymous'),
          at: context.now(),
        });
      }
    }
    const diff = staging.diff();
    if (diff.length === 0) return fail('nothing-to-confirm', 'There is nothing here to look at again.');
    return ok({
      label: t('Say that {count, plural, one {# verdict} other {# verdicts}} still hold', {
        count: looked.length,
      }),
      diff,
    });
  },
});
