import { z } from 'zod';
import { idSchema } from '../../ids';
import { linkSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { checkLink } from '../links';
import { Staging } from '../staging';
import { kindName, linkVerb } from '../words';

const { relation, premises, target } = linkSchema.shape;

/** Links one or more premises to a node or to a link. */
export const linkAdd = defineCommand({
  name: 'link.add',
  input: z.object({ id: idSchema('links').optional(), relation, premises, target }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const link = checkLink(staging, { ...input, id: input.id ?? context.newId('links') });
    if (!link.ok) return link;
    staging.put('links', link.value);
    const premise = staging.get('nodes', link.value.premises[0] ?? '');
    const onLink = 'link' in link.value.target;
    const label = onLink
      ? `${linkVerb(link.value.relation, true)} a link`
      : `${linkVerb(link.value.relation, false)} with ${premise ? kindName(premise.kind).toLowerCase() : 'card'}`;
    return ok({ label, diff: staging.diff() });
  },
});
