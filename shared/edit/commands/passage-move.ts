import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { isRange } from '../../map/text-range';
import { fail, ok } from '../../result';
import { makePassage } from '../../text/selector';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Stretches, shrinks or moves a passage within its source; every node that shares it follows. */
export const passageMove = defineCommand({
  name: 'passage.move',
  input: z.object({
    id: idSchema('passages'),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
  mergeKey: ({ id }) => `passage.move:${id}`,
  run: (map, { id, start, end }) => {
    const staging = new Staging(map);
    const passage = staging.get('passages', id);
    const source = passage && staging.get('sources', passage.source);
    if (!passage || !source) return fail('no-passage', 'That highlight is no longer in the map.');
    if (!isRange(source.text, start, end))
      return fail('no-range', 'That is not a range of the article’s text.');
    // A person has said where it is: what was in doubt is settled.
    staging.put('passages', { ...passage, ...makePassage({ id, source, start, end }), status: undefined });
    return ok({ label: t('Move highlight'), diff: staging.diff() });
  },
});
