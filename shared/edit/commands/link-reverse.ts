import { z } from 'zod';
import { idSchema } from '../../id-schema';
import type { Link } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';
import { fittingRelation } from '../../map/may-answer';
import { t } from '../../words/words';

/** Turns a link round: its premise becomes the target. An answer becomes a support, unless it now answers a question. */
export const linkReverse = defineCommand({
  name: 'link.reverse',
  input: z.object({ id: idSchema('links') }),
  run: (map, { id }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const { premises, target, relation } = before.value;
    const [premise] = premises;
    if (premise === undefined || premises.length > 1) {
      return fail(
        'linked-premises',
        'A link with linked premises cannot be reversed.',
        'Split its premises apart first.',
      );
    }
    if (!('node' in target)) {
      return fail('link-target', 'A link that attacks or backs another link cannot be reversed.');
    }
    const turned: Link = {
      ...before.value,
      relation: fittingRelation(relation, 1, staging.get('nodes', premise)?.kind),
      premises: [target.node],
      target: { node: premise },
    };
    const checked = checkLink(staging, behindSiblings(staging, turned));
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    return ok({ label: t('Reverse link'), diff: staging.diff() });
  },
});
