import { z } from 'zod';
import { find } from '../../map/arg-map';
import { sameValue } from '../../map/same-value';
import { ratingSchema, type Rating } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { on, value } = ratingSchema.shape;

/** Notes how somebody rates a card, or evidence under a hypothesis, beside what the map says itself; `null` takes it back. */
export const ratingPut = defineCommand({
  name: 'rating.put',
  input: z.object({ on, value: value.nullable(), by: z.string().min(1, 'say who rates') }),
  run: (map, { on: rateable, value: rated, by }, { newId, now }) => {
    const staging = new Staging(map);
    const subject: Rating['on'] = rateable;
    const ids = 'node' in subject ? [subject.node] : [subject.evidence, subject.hypothesis];
    if (!ids.every((id) => find(map, 'nodes', id)))
      return fail('no-node', 'A card that is rated is no longer in the map.');
    const before = [...recordsOf(map.tables.ratings)].find(
      (rating) => rating.by === by && sameValue(rating.on, subject),
    );
    if (rated !== null)
      staging.put('ratings', {
        id: before?.id ?? newId('ratings'),
        on: subject,
        value: rated,
        by,
        at: now(),
      });
    else if (before) staging.remove('ratings', before.id);
    return ok({ label: t('Rate in a second reading'), diff: staging.diff() });
  },
});
