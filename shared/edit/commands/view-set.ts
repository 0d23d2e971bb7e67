import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { viewSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { id: _id, ...editable } = viewSchema.shape;

/** Sets fields of a saved view; `null` clears one that need not be there. */
export const viewSet = defineCommand({
  name: 'view.set',
  input: z.object({ id: idSchema('views'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('views', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const view = staging.get('views', id);
    if (!view) return fail('no-view', 'That view is no longer in the map.');
    const edited = withFields('views', view, fields);
    if (!edited.ok) return edited;
    staging.put('views', edited.value);
    return ok({
      label: t('Edit view’s {field}', { field: fieldWord('views', fields, t('place')) }),
      diff: staging.diff(),
    });
  },
});
