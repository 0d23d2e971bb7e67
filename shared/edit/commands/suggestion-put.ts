import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { find } from '../../map/arg-map';
import { commentSchema } from '../../map/schema';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { author, text, suggestion } = commentSchema.shape;

/** Writes a suggestion, or writes one anew that its author goes on with. It is a comment on the map: what it changes stands in it. */
export const suggestionPut = defineCommand({
  name: 'suggestion.put',
  verbatim: true,
  input: z.object({ id: idSchema('comments'), author, text, suggestion: suggestion.unwrap() }),
  run: (map, input, { now }) => {
    const staging = new Staging(map);
    const there = find(map, 'comments', input.id);
    staging.put('comments', { on: { map: map.head.id }, created: now(), ...there, ...input });
    return ok({ label: t('Suggest'), diff: staging.diff() });
  },
});
