import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { textHash } from '../../text/hash';
import { defineCommand } from '../command';
import { idForNew } from '../new-record';
import { Staging } from '../staging';
import { t } from '../../words/words';

// What comes later in the life of a source, or is worked out, is not given.
const { textHash: _hash, versions: _versions, rejected: _rejected, ...others } = sourceSchema.shape;
const { reliabilityWas: _was, withheld: _withheld, ...given } = others;

/** Brings an article into the map with its whole text. */
export const sourceAdd = defineCommand({
  name: 'source.add',
  input: z.object({
    ...given,
    id: idSchema('sources').optional(),
    kind: given.kind.default('article'),
    authors: given.authors.default([]),
  }),
  run: (map, input, context) => {
    const { text } = input;
    if (text.trim() === '')
      return fail('empty-source', 'The article has no text.', 'Choose another file, or paste its text.');
    const staging = new Staging(map);
    const id = idForNew(staging, 'sources', input.id, context);
    if (!id.ok) return id;
    const title = input.title.trim() || t('Untitled article');
    staging.put('sources', { ...input, id: id.value, title, text, textHash: textHash(text) });
    return ok({ label: t('Add article “{title}”', { title }), diff: staging.diff() });
  },
});
