import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linksFrom, targetId } from '../../map/queries';
import { getRecord } from '../../map/table';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { checkLink, theLink } from '../links';
import { removeWithDependants } from '../removal';
import { Staging } from '../staging';
import { t } from '../../words/words';

/**
 * Makes a node a linked premise of a link. A link of its own that says the same (same relation, same target) is taken up in it, unless
 * something attacks, backs or comments on that link.
 */
export const linkJoin = defineCommand({
  name: 'link.join',
  input: z.object({ id: idSchema('links'), premise: idSchema('nodes') }),
  run: (map, { id, premise }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const checked = checkLink(staging, { ...before.value, premises: [...before.value.premises, premise] });
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    const own = linksFrom(map, premise).find(
      (link) =>
        link.id !== id &&
        link.premises.length === 1 &&
        link.relation === before.value.relation &&
        targetId(link) === targetId(before.value) &&
        !getRecord(map.referrers, link.id),
    );
    if (own) removeWithDependants(staging, [own.id]);
    return ok({ label: t('Join as linked premise'), diff: staging.diff() });
  },
});
