import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { stepSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { id: _id, order: _order, ...editable } = stepSchema.shape;

/** Sets fields of a step; `null` clears one that need not be there. */
export const stepSet = defineCommand({
  name: 'step.set',
  input: z.object({ id: idSchema('steps'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('steps', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const step = staging.get('steps', id);
    if (!step) return fail('no-step', 'That step is no longer in the map.');
    const edited = withFields('steps', step, fields);
    if (!edited.ok) return edited;
    staging.put('steps', edited.value);
    return ok({
      label: t('Edit step’s {field}', { field: fieldWord('steps', fields, t('fields')) }),
      diff: staging.diff(),
    });
  },
});
