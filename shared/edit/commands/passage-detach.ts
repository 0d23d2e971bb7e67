import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { getRecord } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Takes a passage away from a node; when nothing else uses the passage, it goes. */
export const passageDetach = defineCommand({
  name: 'passage.detach',
  input: z.object({ node: idSchema('nodes'), passage: idSchema('passages') }),
  run: (map, input) => {
    const staging = new Staging(map);
    const node = staging.get('nodes', input.node);
    if (!node?.passages?.includes(input.passage))
      return fail('no-passage', 'The card is not anchored in that highlight.');
    staging.put('nodes', { ...node, passages: node.passages.filter((id) => id !== input.passage) });
    const users = [...(getRecord(map.referrers, input.passage) ?? [])].filter((id) => id !== node.id);
    if (users.length === 0) staging.remove('passages', input.passage);
    return ok({ label: t('Remove highlight from card'), diff: staging.diff() });
  },
});
