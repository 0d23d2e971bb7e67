import { z } from 'zod';
import { idSchema } from '../../ids';
import { ok } from '../../result';
import { toPlainText } from '../../text/plain';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { counted } from '../words';

/** Makes a new group of nodes; they leave the groups that they were in. */
export const nodesGroup = defineCommand({
  name: 'nodes.group',
  input: z.object({
    id: idSchema('groups').optional(),
    ids: z.array(idSchema('nodes')).min(1, 'choose the cards to group'),
    title: z.string().max(10_000).default('New group'),
  }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const id = input.id ?? context.newId('groups');
    staging.put('groups', { id, title: toPlainText(input.title) });
    for (const nodeId of input.ids) {
      const node = staging.get('nodes', nodeId);
      if (node) staging.put('nodes', { ...node, group: id });
    }
    return ok({ label: `Group ${counted(input.ids.length, 'card')}`, diff: staging.diff() });
  },
});
