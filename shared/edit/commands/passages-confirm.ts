import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { isRange } from '../../map/text-range';
import { fail, ok } from '../../result';
import { makePassage } from '../../text/selector';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { countedRecords } from '../../map/record-words';
import { t } from '../../words/words';

/** Says of passages that were found again with a doubt that they belong where they are: they mark the words that stand there now. */
export const passagesConfirm = defineCommand({
  name: 'passages.confirm',
  input: z.object({ ids: z.array(idSchema('passages')).min(1) }),
  run: (map, { ids }) => {
    const staging = new Staging(map);
    for (const id of new Set(ids)) {
      const passage = staging.get('passages', id);
      const source = passage && staging.get('sources', passage.source);
      if (!passage || !source) return fail('no-passage', 'That highlight is no longer in the map.');
      const { start, end, status } = passage;
      if (status === undefined) continue;
      if (status === 'lost' || !isRange(source.text, start, end))
        return fail(
          'lost-passage',
          'Those words are not in the article any more.',
          'Select others, or remove the highlight.',
        );
      staging.put('passages', { ...passage, ...makePassage({ id, source, start, end }), status: undefined });
    }
    const diff = staging.diff();
    if (diff.length === 0) return fail('nothing-to-confirm', 'There is nothing in doubt here.');
    return ok({
      label: t('Confirm {highlights}', { highlights: countedRecords('passages', ids.length) }),
      diff,
    });
  },
});
