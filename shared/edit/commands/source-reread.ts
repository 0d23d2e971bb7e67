import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { passagesOfSource } from '../../map/queries';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { textHash } from '../../text/hash';
import { defineCommand } from '../command';
import { fieldsOf, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { title, text, authors, publisher, published, url, language, voices, pages } = sourceSchema.shape;

/**
 * Puts in place of a source's text what its file says when it is read in another way, such as in another encoding. Only while no passage is
 * anchored in it: those would need a verdict each. Ranges in the old text (voices, pages, rejected proposals) go with it.
 */
export const sourceReread = defineCommand({
  name: 'source.reread',
  input: z.object({
    id: idSchema('sources'),
    text,
    voices,
    pages,
    /** Other fields that the new reading gives; those that are not named stay. */
    fields: fieldsOf({ title, authors, publisher, published, url, language }).default({}),
  }),
  run: (map, { id, text, voices, pages, fields }) => {
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    if (!source) return fail('no-source', 'That article is no longer in the map.');
    if (text.trim() === '')
      return fail('empty-source', 'Read like this, the article has no text.', 'It was left as it is.');
    if (passagesOfSource(map, id).length > 0)
      return fail(
        'has-passages',
        'Passages are marked in this text already.',
        'Replace the text instead: then each of them is looked for in the new one.',
      );
    const title = fields.title === null ? source.title : fields.title;
    const edited = withFields('sources', source, { ...fields, title });
    if (!edited.ok) return edited;
    const reread = { text, textHash: textHash(text), voices, pages, rejected: undefined };
    staging.put('sources', { ...edited.value, ...reread });
    return ok({ label: t('Read article “{title}” again', { title: source.title }), diff: staging.diff() });
  },
});
