import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { groupSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { id: _id, ...editable } = groupSchema.shape;

/** Sets fields of a group; `null` clears one. */
export const groupSet = defineCommand({
  name: 'group.set',
  input: z.object({ id: idSchema('groups'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('groups', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const group = staging.get('groups', id);
    if (!group) return fail('no-group', 'That group is no longer in the map.');
    const edited = withFields('groups', group, fields);
    if (!edited.ok) return edited;
    staging.put('groups', edited.value);
    return ok({
      label: t('Edit group’s {field}', { field: fieldWord('groups', fields, t('fields')) }),
      diff: staging.diff(),
    });
  },
});
