import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { groupSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { emptiedGroups } from '../emptied-groups';
import { idForNew } from '../new-record';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Makes a new group of nodes; they leave the groups that they were in. */
export const nodesGroup = defineCommand({
  name: 'nodes.group',
  input: z.object({
    id: idSchema('groups').optional(),
    ids: z.array(idSchema('nodes')).min(1, 'choose the cards to group'),
    title: groupSchema.shape.title.default('New group'),
  }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const nodes = presentNodes(staging, input.ids);
    if (!nodes.ok) return nodes;
    const id = idForNew(staging, 'groups', input.id, context);
    if (!id.ok) return id;
    staging.put('groups', { id: id.value, title: input.title });
    for (const node of nodes.value) staging.put('nodes', { ...node, group: id.value });
    for (const left of emptiedGroups(map, new Set(input.ids))) staging.remove('groups', left);
    return ok({
      label: t('Group {count, plural, one {# card} other {# cards}}', { count: nodes.value.length }),
      diff: staging.diff(),
    });
  },
});
