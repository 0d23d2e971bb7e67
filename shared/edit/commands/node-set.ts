import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linksTo } from '../../map/queries';
import { nodeSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { gradeBefore } from '../causes';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { fittingRelation } from '../../map/may-answer';
import { lowered, t } from '../../words/words';
import { KIND } from '../../map/node-kinds';
import type { NodeKind } from '../../map/schema';

const { id: _id, passages: _passages, credibilityWas: _was, ...editable } = nodeSchema.shape;

/**
 * Sets fields of a node; `null` clears one. A question that becomes something else keeps its answers as supports: nothing that a
 * person has linked is lost.
 */
export const nodeSet = defineCommand({
  name: 'node.set',
  input: z.object({ id: idSchema('nodes'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('nodes', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const node = staging.get('nodes', id);
    if (!node) return fail('no-node', 'That card is no longer in the map.');
    const { group } = fields;
    if (typeof group === 'string' && !staging.get('groups', group)) {
      return fail('no-group', 'That group is no longer in the map.');
    }
    const edited = withFields('nodes', node, fields);
    if (!edited.ok) return edited;
    const credibilityWas =
      fields.credibility === undefined
        ? node.credibilityWas
        : gradeBefore(node.credibility, node.credibilityWas, edited.value.credibility);
    staging.put('nodes', { ...edited.value, credibilityWas });
    for (const link of fields.kind === undefined ? [] : linksTo(map, id)) {
      const relation = fittingRelation(link.relation, link.premises.length, edited.value.kind);
      if (relation !== link.relation) staging.put('links', { ...link, relation });
    }
    return ok({ label: labelOf(fields), diff: staging.diff() });
  },
});

function labelOf(fields: { kind?: NodeKind | null | undefined; main?: unknown }): string {
  if (fields.kind) return t('Change kind to {kind}', { kind: lowered(KIND[fields.kind].label) });
  if ('main' in fields) return fields.main ? t('Mark as main') : t('Unmark as main');
  return t('Edit {field}', { field: fieldWord('nodes', fields, t('card')) });
}
