import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { gradeBefore } from '../causes';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

// A changed text needs a verdict for every passage in it; that is not an edit of a field.
const { id: _id, text: _text, textHash: _hash, versions: _versions, ...others } = sourceSchema.shape;
const { reliabilityWas: _was, ...editable } = others;

/** Sets fields of a source (not its text); `null` clears one. */
export const sourceSet = defineCommand({
  name: 'source.set',
  input: z.object({ id: idSchema('sources'), fields: fieldsOf(editable) }),
  mergeKey: ({ id, fields }) => typingKey('sources', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    if (!source) return fail('no-source', 'That article is no longer in the map.');
    const edited = withFields('sources', source, fields);
    if (!edited.ok) return edited;
    const reliabilityWas =
      fields.reliability === undefined
        ? source.reliabilityWas
        : gradeBefore(source.reliability, source.reliabilityWas, edited.value.reliability);
    staging.put('sources', { ...edited.value, reliabilityWas });
    return ok({
      label: t('Edit article’s {field}', { field: fieldWord('sources', fields, t('fields')) }),
      diff: staging.diff(),
    });
  },
});
