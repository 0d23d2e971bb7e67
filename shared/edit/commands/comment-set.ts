import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { commentSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';
import { t } from '../../words/words';

const { text, resolved, handling } = commentSchema.shape;

/** Changes a comment's text, or marks its thread as resolved (`null` opens it again). */
export const commentSet = defineCommand({
  name: 'comment.set',
  input: z.object({ id: idSchema('comments'), fields: fieldsOf({ text, resolved, handling }) }),
  mergeKey: ({ id, fields }) => typingKey('comments', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const comment = staging.get('comments', id);
    if (!comment) return fail('no-comment', 'That comment is no longer in the map.');
    if (fields.text === null || fields.text?.trim() === '')
      return fail('empty-comment', 'The comment is empty.', 'Remove it instead.');
    const edited = withFields('comments', comment, fields);
    if (!edited.ok) return edited;
    staging.put('comments', edited.value);
    const label =
      fields.resolved === undefined
        ? t('Edit comment')
        : fields.resolved
          ? t('Resolve comment')
          : t('Reopen comment');
    return ok({ label, diff: staging.diff() });
  },
});
