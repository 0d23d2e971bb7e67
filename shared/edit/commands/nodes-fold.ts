import { z } from 'zod';
import { idSchema } from '../../ids';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';
import { counted } from '../words';

/** Folds the branches of nodes away, or unfolds them. */
export const nodesFold = defineCommand({
  name: 'nodes.fold',
  input: z.object({ ids: z.array(idSchema('nodes')).min(1), folded: z.boolean() }),
  run: (map, { ids, folded }) => {
    const staging = new Staging(map);
    const nodes = presentNodes(staging, ids);
    if (!nodes.ok) return nodes;
    for (const node of nodes.value) staging.put('nodes', { ...node, folded: folded || undefined });
    const what = counted(nodes.value.length, 'branch', 'branches');
    return ok({ label: `${folded ? 'Fold' : 'Unfold'} ${what}`, diff: staging.diff() });
  },
});
