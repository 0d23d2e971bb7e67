import { z } from 'zod';
import { idSchema } from '../../ids';
import { commentSchema, type Comment } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { fieldsOf, typingKey, withFields } from '../fields';
import { Staging } from '../staging';

const { text, resolved } = commentSchema.shape;

/** Changes a comment's text, or marks its thread as resolved (`null` opens it again). */
export const commentSet = defineCommand({
  name: 'comment.set',
  input: z.object({ id: idSchema('comments'), fields: fieldsOf({ text, resolved }) }),
  mergeKey: ({ id, fields }) => typingKey('comment.set', id, fields),
  run: (map, { id, fields }) => {
    const staging = new Staging(map);
    const comment = staging.get('comments', id);
    if (!comment) return fail('no-comment', 'That comment is no longer in the map.');
    if (fields.text === null || fields.text?.trim() === '')
      return fail('empty-comment', 'The comment is empty.', 'Remove it instead.');
    staging.put('comments', withFields<Comment>(comment, fields));
    const label =
      fields.resolved === undefined ? 'Edit comment' : fields.resolved ? 'Resolve comment' : 'Reopen comment';
    return ok({ label, diff: staging.diff() });
  },
});
