import { z } from 'zod';
import { headSchema, type Head } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { fieldWord, fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

const { title, description, language, settings } = headSchema.shape;

/** Sets fields of the map itself; `null` clears one. */
export const mapSet = defineCommand({
  name: 'map.set',
  input: z.object({ fields: fieldsOf({ title, description, language, settings }) }),
  mergeKey: ({ fields }) => typingKey('map.set', 'map', fields),
  run: (map, { fields }) => {
    const staging = new Staging(map);
    staging.putHead(
      withFields<Head>(map.head, { ...fields, title: fields.title === null ? '' : fields.title }),
    );
    return ok({ label: `Edit map’s ${fieldWord(fields, 'fields')}`, diff: staging.diff() });
  },
});
