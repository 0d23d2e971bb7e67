import { z } from 'zod';
import { nameFromWords } from '../../citations/names';
import { kindOf } from '../../citations/types';
import { idSchema } from '../../id-schema';
import { REFERENCE_NAMES, REFERENCE_TEXTS } from '../../map/reference-fields';
import { nodeSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { t } from '../../words/words';
import { defineCommand } from '../command';
import { Staging } from '../staging';

/** Sets one variable of an article's reference (`shared/citations`): a text, or names in words; an empty one is cleared. */
export const referenceSet = defineCommand({
  name: 'reference.set',
  input: z.union([
    z.object({ id: idSchema('sources'), variable: z.enum(REFERENCE_TEXTS), text: nodeSchema.shape.text }),
    z.object({
      id: idSchema('sources'),
      variable: z.enum(REFERENCE_NAMES),
      names: z.array(nodeSchema.shape.text),
    }),
  ]),
  mergeKey: ({ id, variable }) => `reference.set:${id}:${variable}`,
  run: (map, input) => {
    const { id, variable } = input;
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    if (!source) return fail('no-source', 'That article is no longer in the map.');
    const { [variable]: _before, ...others } = source.reference ?? {};
    const value = 'text' in input ? input.text : input.names.map(nameFromWords);
    const reference = value.length === 0 ? others : { ...others, [variable]: value };
    const isEmpty = Object.keys(reference).length === 0;
    // A type says what kind of source it is, too; else it would not count.
    const kind = variable === 'type' && !isEmpty && value.length > 0 ? kindOf(reference) : source.kind;
    staging.put('sources', { ...source, kind, reference: isEmpty ? undefined : reference });
    return ok({ label: t('Edit article’s reference'), diff: staging.diff() });
  },
});
