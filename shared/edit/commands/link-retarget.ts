import { z } from 'zod';
import { idSchema } from '../../ids';
import { linkTargetSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';

/** Points a link at another node or link. */
export const linkRetarget = defineCommand({
  name: 'link.retarget',
  input: z.object({ id: idSchema('links'), target: linkTargetSchema }),
  run: (map, { id, target }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const checked = checkLink(staging, { ...before.value, target });
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    return ok({ label: 'Point link elsewhere', diff: staging.diff() });
  },
});
