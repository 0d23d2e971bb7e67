import { z } from 'zod';
import { placeSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fragmentSchema } from '../fragment';
import { stageFragment } from '../paste-fragment';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { x, y } = placeSchema.shape;

/** Pastes copied cards with the links among them; `at` is where the top left corner of their picture goes (px). */
export const fragmentInsert = defineCommand({
  name: 'fragment.insert',
  verbatim: true,
  input: z.object({ fragment: fragmentSchema, at: z.object({ x, y }) }),
  run: (map, { fragment, at }, context) => {
    if (fragment.nodes.length === 0) return fail('nothing-to-paste', 'There are no cards to paste.');
    const staging = new Staging(map);
    stageFragment(staging, fragment, at, context.newId);
    return ok({
      label: t('Paste {count, plural, one {# card} other {# cards}}', { count: fragment.nodes.length }),
      diff: staging.diff(),
    });
  },
});
