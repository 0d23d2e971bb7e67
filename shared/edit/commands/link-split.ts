import { z } from 'zod';
import { idSchema } from '../../ids';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';

/** Takes a premise out of linked premises and gives it a link of its own with the same relation and target. */
export const linkSplit = defineCommand({
  name: 'link.split',
  input: z.object({ id: idSchema('links'), premise: idSchema('nodes') }),
  run: (map, { id, premise }, context) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const premises = before.value.premises.filter((other) => other !== premise);
    if (premises.length === before.value.premises.length)
      return fail('no-premise', 'That card is no premise of this link.');
    if (premises.length === 0)
      return fail('last-premise', 'This is the link’s only premise.', 'Remove the link instead.');
    const own = checkLink(staging, {
      id: context.newId('links'),
      relation: before.value.relation,
      premises: [premise],
      target: before.value.target,
    });
    if (!own.ok) return own;
    staging.put('links', { ...before.value, premises });
    staging.put('links', own.value);
    return ok({ label: 'Split premise', diff: staging.diff() });
  },
});
