import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linkSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink } from '../links';
import { idForNew } from '../new-record';
import { Staging } from '../staging';
import { linkLabel } from '../words';

const { relation, premises, target } = linkSchema.shape;

/** Links one or more premises to a node or to a link. */
export const linkAdd = defineCommand({
  name: 'link.add',
  input: z.object({ id: idSchema('links').optional(), relation, premises, target }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const id = idForNew(staging, 'links', input.id, context);
    if (!id.ok) return id;
    const link = checkLink(staging, behindSiblings(staging, { ...input, id: id.value }));
    if (!link.ok) return link;
    staging.put('links', link.value);
    return ok({ label: linkLabel(staging, link.value), diff: staging.diff() });
  },
});
