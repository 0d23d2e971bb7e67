import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { targetId } from '../../map/queries';
import { linkTargetSchema, type Link } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Points a link at another node or link. */
export const linkRetarget = defineCommand({
  name: 'link.retarget',
  input: z.object({ id: idSchema('links'), target: linkTargetSchema }),
  run: (map, { id, target }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const pointed: Link = { ...before.value, target };
    const isElsewhere = targetId(pointed) !== targetId(before.value);
    const checked = checkLink(staging, isElsewhere ? behindSiblings(staging, pointed) : pointed);
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    return ok({ label: t('Point link elsewhere'), diff: staging.diff() });
  },
});
