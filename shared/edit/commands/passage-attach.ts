import { idSchema } from '../../id-schema';
import { fail, ok } from '../../result';
import { stagePassage, textRange } from '../anchors';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Anchors a node in one more stretch of text. */
export const passageAttach = defineCommand({
  name: 'passage.attach',
  input: textRange.extend({ node: idSchema('nodes') }),
  run: (map, { node: nodeId, ...range }, context) => {
    const staging = new Staging(map);
    const node = staging.get('nodes', nodeId);
    if (!node) return fail('no-node', 'That card is no longer in the map.');
    const passage = stagePassage(staging, range, context);
    if (!passage.ok) return passage;
    if (node.passages?.includes(passage.value))
      return fail('attached', 'The card is already anchored in these words.');
    staging.put('nodes', { ...node, passages: [...(node.passages ?? []), passage.value] });
    return ok({ label: t('Add highlight to card'), diff: staging.diff() });
  },
});
