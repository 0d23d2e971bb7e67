import { z } from 'zod';
import { idSchema } from '../../ids';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';

/** Puts nodes into a group, or (`null`) takes them out of theirs. */
export const nodesAssign = defineCommand({
  name: 'nodes.assign',
  input: z.object({ ids: z.array(idSchema('nodes')).min(1), group: idSchema('groups').nullable() }),
  run: (map, { ids, group }) => {
    const staging = new Staging(map);
    if (group !== null && !staging.get('groups', group))
      return fail('no-group', 'That group is no longer in the map.');
    const nodes = presentNodes(staging, ids);
    if (!nodes.ok) return nodes;
    for (const node of nodes.value) staging.put('nodes', { ...node, group: group ?? undefined });
    return ok({ label: group === null ? 'Take out of group' : 'Put into group', diff: staging.diff() });
  },
});
