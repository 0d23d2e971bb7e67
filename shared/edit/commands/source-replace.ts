import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { replaceText } from '../replace-text';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { text, published, accessed, url, voices, pages } = sourceSchema.shape;

/**
 * Replaces a source's text by a newer version. Every passage is looked for in it; those that are not found in the same words keep theirs and
 * wait, with a status, for a person. The old text stays with the source until it is dropped.
 */
export const sourceReplace = defineCommand({
  name: 'source.replace',
  input: z.object({ id: idSchema('sources'), text, published, accessed, url, voices, pages }),
  run: (map, { id, ...version }, context) => {
    const staging = new Staging(map);
    const old = staging.get('sources', id);
    if (!old) return fail('no-source', 'That article is no longer in the map.');
    const replaced = replaceText(staging, old, version, context);
    if (!replaced.ok) return replaced;
    return ok({ label: t('Replace the text of “{title}”', { title: old.title }), diff: staging.diff() });
  },
});
