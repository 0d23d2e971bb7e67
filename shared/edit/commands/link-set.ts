import { z } from 'zod';
import { idSchema } from '../../ids';
import { linkSchema, type Link } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';

const { id: _id, premises: _premises, target: _target, ...editable } = linkSchema.shape;

/** Sets fields of a link, its relation among them; `null` clears one. */
export const linkSet = defineCommand({
  name: 'link.set',
  input: z.object({ id: idSchema('links'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('link.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    if (fields.relation === null) return fail('required', 'A link needs a relation.');
    const link = withFields<Link>(before.value, fields);
    const checked = link.relation === before.value.relation ? ok(link) : checkLink(staging, link);
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    const label = fields.relation
      ? `Change relation to ${fields.relation}`
      : `Edit link’s ${fieldWord(fields, 'fields')}`;
    return ok({ label, diff: staging.diff() });
  },
});
