import { z } from 'zod';
import { idSchema } from '../../ids';
import { linksTo } from '../../map/queries';
import { nodeSchema, type Node } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

const { id: _id, passages: _passages, ...editable } = nodeSchema.shape;

/**
 * Sets fields of a node; `null` clears one. A question that becomes something else keeps its answers as supports: nothing that a
 * person has linked is lost.
 */
export const nodeSet = defineCommand({
  name: 'node.set',
  input: z.object({ id: idSchema('nodes'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('node.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const node = staging.get('nodes', id);
    if (!node) return fail('no-node', 'That card is no longer in the map.');
    const { group } = fields;
    if (typeof group === 'string' && !staging.get('groups', group)) {
      return fail('no-group', 'That group is no longer in the map.');
    }
    if (fields.kind === null || fields.text === null)
      return fail('required', 'A card needs a kind and a text.');
    staging.put('nodes', withFields<Node>(node, fields));
    if (node.kind === 'question' && fields.kind !== undefined && fields.kind !== 'question') {
      for (const link of linksTo(map, id)) {
        if (link.relation === 'answers') staging.put('links', { ...link, relation: 'supports' });
      }
    }
    return ok({ label: labelOf(fields), diff: staging.diff() });
  },
});

function labelOf(fields: { kind?: unknown; main?: unknown }): string {
  if (typeof fields.kind === 'string') return `Change kind to ${fields.kind}`;
  if ('main' in fields) return fields.main ? 'Mark as main' : 'Unmark as main';
  return `Edit ${fieldWord(fields, 'card')}`;
}
