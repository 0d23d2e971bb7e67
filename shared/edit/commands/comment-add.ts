import { z } from 'zod';
import { idSchema } from '../../ids';
import { tableOfId } from '../../map/references';
import { commentSchema, LIMITS } from '../../map/schema';
import { fail, ok } from '../../result';
import { toPlainText } from '../../text/plain';
import { defineCommand } from '../command';
import { Staging } from '../staging';

/** Writes a comment, or an answer in a thread. */
export const commentAdd = defineCommand({
  name: 'comment.add',
  input: z.object({
    id: idSchema('comments').optional(),
    on: commentSchema.shape.on,
    thread: idSchema('comments').optional(),
    author: z.string().max(200),
    text: z.string().max(LIMITS.fieldLength),
  }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const text = toPlainText(input.text).trim();
    if (text === '') return fail('empty-comment', 'The comment is empty.');
    for (const id of Object.values(input.on)) {
      const table = tableOfId(String(id));
      const there = table === 'map' ? id === map.head.id : table && staging.get(table, String(id));
      if (!there) return fail('no-subject', 'What the comment is about is no longer in the map.');
    }
    if (input.thread !== undefined && !staging.get('comments', input.thread)) {
      return fail('no-thread', 'That thread is no longer in the map.');
    }
    const { on, thread, author } = input;
    const id = input.id ?? context.newId('comments');
    staging.put('comments', { id, on, thread, author: author || 'Anonymous', created: context.now(), text });
    return ok({ label: thread === undefined ? 'Comment' : 'Answer comment', diff: staging.diff() });
  },
});
