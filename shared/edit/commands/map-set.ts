import { z } from 'zod';
import { headSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { title, description, language, settings, handling } = headSchema.shape;

/** Sets fields of the map itself; `null` clears one. */
export const mapSet = defineCommand({
  name: 'map.set',
  input: z.object({ fields: fieldsOf({ title, description, language, settings, handling }) }),
  mergeKey: ({ fields }) => typingKey('head', 'map', fields),
  run: (map, { fields }) => {
    const staging = new Staging(map);
    const edited = withFields('head', map.head, fields);
    if (!edited.ok) return edited;
    staging.putHead(edited.value);
    return ok({
      label: t('Edit map’s {field}', { field: fieldWord('head', fields, t('fields')) }),
      diff: staging.diff(),
    });
  },
});
