import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linksInto } from '../../map/queries';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';
import { countedBranches } from '../../map/record-words';
import { t } from '../../words/words';

/** Folds the branches of nodes away, or unfolds them. Nodes without a branch are left as they are. */
export const nodesFold = defineCommand({
  name: 'nodes.fold',
  input: z.object({ ids: z.array(idSchema('nodes')).min(1), folded: z.boolean() }),
  run: (map, { ids, folded }) => {
    const staging = new Staging(map);
    const nodes = presentNodes(staging, ids);
    if (!nodes.ok) return nodes;
    const able = folded ? nodes.value.filter(({ id }) => linksInto(map, id).length > 0) : nodes.value;
    if (able.length === 0)
      return fail('no-branch', 'Nothing points at these cards: they have no branch to fold.');
    const changed = able.filter((node) => (node.folded ?? false) !== folded);
    for (const node of changed) staging.put('nodes', { ...node, folded: folded || undefined });
    const branches = countedBranches(changed.length);
    return ok({
      label: folded ? t('Fold {branches}', { branches }) : t('Unfold {branches}', { branches }),
      diff: staging.diff(),
    });
  },
});
