import { z } from 'zod';
import { idSchema } from '../../ids';
import { viewSchema, type View } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

const { id: _id, ...editable } = viewSchema.shape;

/** Sets fields of a saved view; `null` clears one that need not be there. */
export const viewSet = defineCommand({
  name: 'view.set',
  input: z.object({ id: idSchema('views'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('view.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const view = staging.get('views', id);
    if (!view) return fail('no-view', 'That view is no longer in the map.');
    const { title, x, y, zoom, order } = fields;
    if ([title, x, y, zoom, order].includes(null))
      return fail('required', 'A view needs a name and a place.');
    staging.put('views', withFields<View>(view, fields));
    return ok({ label: `Edit view’s ${fieldWord(fields, 'place')}`, diff: staging.diff() });
  },
});
