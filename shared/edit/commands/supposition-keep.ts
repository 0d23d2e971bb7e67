import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { nodeSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { removeWithDependants } from '../removal';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Makes of what was supposed an edit, in one step: cards are taken out, others get another score to start from. */
export const suppositionKeep = defineCommand({
  name: 'supposition.keep',
  input: z.object({
    out: z.array(idSchema('nodes')),
    scores: z.array(z.object({ id: idSchema('nodes'), base: nodeSchema.shape.base.unwrap() })),
  }),
  run: (map, { out, scores }) => {
    const staging = new Staging(map);
    const removed = out.filter((id) => staging.get('nodes', id));
    for (const { id, base } of scores) {
      const node = staging.get('nodes', id);
      if (node) staging.put('nodes', { ...node, base });
    }
    if (removed.length > 0) removeWithDependants(staging, removed);
    const diff = staging.diff();
    if (diff.length === 0) return fail('nothing-to-keep', 'Nothing is supposed that is not in the map.');
    return ok({ label: t('Keep what was supposed'), diff });
  },
});
