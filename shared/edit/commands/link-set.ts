import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linkSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { checkLink, theLink } from '../links';
import { Staging } from '../staging';
import { t } from '../../words/words';
import { RELATION } from '../../map/relations';

const { id: _id, premises: _premises, target: _target, ...editable } = linkSchema.shape;

/** Sets fields of a link, its relation among them; `null` clears one. */
export const linkSet = defineCommand({
  name: 'link.set',
  input: z.object({ id: idSchema('links'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('links', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const before = theLink(map, id);
    if (!before.ok) return before;
    const edited = withFields('links', before.value, fields);
    if (!edited.ok) return edited;
    const link = edited.value;
    const checked = link.relation === before.value.relation ? edited : checkLink(staging, link);
    if (!checked.ok) return checked;
    staging.put('links', checked.value);
    const label = fields.relation
      ? t('Change relation to {verb}', { verb: RELATION[fields.relation].verb })
      : t('Edit link’s {field}', { field: fieldWord('links', fields, t('fields')) });
    return ok({ label, diff: staging.diff() });
  },
});
