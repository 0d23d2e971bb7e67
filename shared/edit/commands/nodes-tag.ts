import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { presentNodes } from '../present-nodes';
import { Staging } from '../staging';
import { inSeries } from '../../words/locale';
import { t } from '../../words/words';

const tag = z
  .string()
  .max(200)
  .transform((value) => value.trim())
  .pipe(z.string().min(1, 'a tag needs a name'));

/** Adds tags to nodes and takes tags away. */
export const nodesTag = defineCommand({
  name: 'nodes.tag',
  input: z.object({
    ids: z.array(idSchema('nodes')).min(1),
    add: z.array(tag).default([]),
    remove: z.array(z.string()).default([]),
  }),
  run: (map, { ids, add, remove }) => {
    const staging = new Staging(map);
    const nodes = presentNodes(staging, ids);
    if (!nodes.ok) return nodes;
    for (const node of nodes.value) {
      const tags = [...new Set([...(node.tags ?? []), ...add])].filter((name) => !remove.includes(name));
      staging.put('nodes', { ...node, tags });
    }
    return ok({
      label:
        add.length > 0
          ? t('Tag “{add}”', { add: inSeries(add) })
          : t('Remove tag “{remove}”', { remove: inSeries(remove) }),
      diff: staging.diff(),
    });
  },
});
