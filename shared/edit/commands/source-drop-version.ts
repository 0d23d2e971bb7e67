import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Drops an earlier text of a source. Passages that were never found again keep their words and what stood around them. */
export const sourceDropVersion = defineCommand({
  name: 'source.dropVersion',
  input: z.object({ id: idSchema('sources'), textHash: sourceSchema.shape.textHash }),
  run: (map, { id, textHash }) => {
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    const left = source?.versions?.filter((version) => version.textHash !== textHash);
    if (!source || left?.length === source.versions?.length)
      return fail('no-version', 'That earlier text is no longer in the map.');
    staging.put('sources', { ...source, versions: left && left.length > 0 ? left : undefined });
    return ok({
      label: t('Remove an earlier text of “{title}”', { title: source.title }),
      diff: staging.diff(),
    });
  },
});
