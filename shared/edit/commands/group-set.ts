import { z } from 'zod';
import { idSchema } from '../../ids';
import { groupSchema, type Group } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

const { id: _id, ...editable } = groupSchema.shape;

/** Sets fields of a group; `null` clears one. */
export const groupSet = defineCommand({
  name: 'group.set',
  input: z.object({ id: idSchema('groups'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('group.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const group = staging.get('groups', id);
    if (!group) return fail('no-group', 'That group is no longer in the map.');
    staging.put(
      'groups',
      withFields<Group>(group, { ...fields, title: fields.title === null ? '' : fields.title }),
    );
    return ok({ label: `Edit group’s ${fieldWord(fields, 'fields')}`, diff: staging.diff() });
  },
});
