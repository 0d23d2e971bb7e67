import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { movedInOrder } from '../move-in-order';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Puts a saved view before another one, or after all others. */
export const viewMove = defineCommand({
  name: 'view.move',
  input: z.object({ id: idSchema('views'), before: idSchema('views').optional() }),
  run: (map, { id, before }, context) => {
    const staging = new Staging(map);
    const view = staging.get('views', id);
    if (!view) return fail('no-view', 'That view is no longer in the map.');
    for (const moved of movedInOrder(recordsOf(map.tables.views), view, before, context.newId('views')))
      staging.put('views', moved);
    return ok({ label: t('Move view “{title}”', { title: view.title }), diff: staging.diff() });
  },
});
