import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { viewSchema } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { idForNew } from '../new-record';
import { orderKeyAfter } from '../order-key';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { title, x, y, zoom, filter, focus } = viewSchema.shape;

/** Saves a look at the map under a name, after those that are there. */
export const viewAdd = defineCommand({
  name: 'view.add',
  input: z.object({ id: idSchema('views').optional(), title, x, y, zoom, filter, focus }),
  run: (map, { id: chosen, ...look }, context) => {
    const staging = new Staging(map);
    const id = idForNew(staging, 'views', chosen, context);
    if (!id.ok) return id;
    const keys = [...recordsOf(map.tables.views)].map((view) => view.order);
    const order = orderKeyAfter(keys, context.newId('views'));
    staging.put('views', { id: id.value, order, ...look });
    return ok({ label: t('Save view “{title}”', { title: look.title }), diff: staging.diff() });
  },
});
