import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { passageSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { handling } = passageSchema.shape;

/** Sets what is said of a passage beside its words; `null` clears a field. */
export const passageSet = defineCommand({
  name: 'passage.set',
  input: z.object({ id: idSchema('passages'), fields: fieldsOf({ handling }) }),
  mergeKey: ({ id, fields }) => typingKey('passages', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const passage = staging.get('passages', id);
    if (!passage) return fail('no-passage', 'That highlight is no longer in the map.');
    const edited = withFields('passages', passage, fields);
    if (!edited.ok) return edited;
    staging.put('passages', edited.value);
    return ok({
      label: t('Edit highlight’s {field}', { field: fieldWord('passages', fields, t('fields')) }),
      diff: staging.diff(),
    });
  },
});
