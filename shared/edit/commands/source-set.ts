import { z } from 'zod';
import { idSchema } from '../../ids';
import { sourceSchema, type Source } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

// A changed text needs a verdict for every passage in it; that is not an edit of a field.
const { id: _id, text: _text, textHash: _hash, versions: _versions, ...editable } = sourceSchema.shape;

/** Sets fields of a source (not its text); `null` clears one. */
export const sourceSet = defineCommand({
  name: 'source.set',
  input: z.object({ id: idSchema('sources'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('source.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    if (!source) return fail('no-source', 'That article is no longer in the map.');
    if (fields.kind === null) return fail('required', 'An article needs a kind.');
    const { title, authors } = fields;
    const complete = {
      ...fields,
      title: title === null ? '' : title,
      authors: authors === null ? [] : authors,
    };
    staging.put('sources', withFields<Source>(source, complete));
    return ok({ label: `Edit article’s ${fieldWord(fields, 'fields')}`, diff: staging.diff() });
  },
});
