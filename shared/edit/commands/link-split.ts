import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';
import { t } from '../../words/words';

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
      return fail('no-premise', 'That card is not a premise of this link.');
    if (premises.length === 0)
      return fail('last-premise', 'This is the link’s only premise.', 'Remove the link instead.');
    const { relation, target } = before.value;
    const split = { id: context.newId('links'), relation, premises: [premise], target };
    const own = checkLink(staging, behindSiblings(staging, split));
    if (!own.ok) return own;
    staging.put('links', { ...before.value, premises });
    staging.put('links', own.value);
    return ok({ label: t('Split premise'), diff: staging.diff() });
  },
});
