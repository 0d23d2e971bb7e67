import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { emptiedGroups } from '../emptied-groups';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Puts nodes into a group, or (`null`) takes them out of theirs; a group that nobody is left in goes. */
export const nodesAssign = defineCommand({
  name: 'nodes.assign',
  input: z.object({ ids: z.array(idSchema('nodes')).min(1), group: idSchema('groups').nullable() }),
  run: (map, { ids, group }) => {
    const staging = new Staging(map);
    if (group !== null && !staging.get('groups', group))
      return fail('no-group', 'That group is no longer in the map.');
    const nodes = presentNodes(staging, ids);
    if (!nodes.ok) return nodes;
    const leaving = new Set(nodes.value.flatMap((node) => (node.group === group ? [] : [node.id])));
    for (const node of nodes.value) staging.put('nodes', { ...node, group: group ?? undefined });
    for (const id of emptiedGroups(map, leaving)) staging.remove('groups', id);
    return ok({ label: group === null ? t('Take out of group') : t('Put into group'), diff: staging.diff() });
  },
});
