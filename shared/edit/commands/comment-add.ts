import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { subjectId, tableOfId } from '../../map/references';
import { commentSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { idForNew } from '../new-record';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Writes a comment, or an answer in a thread. */
export const commentAdd = defineCommand({
  name: 'comment.add',
  input: z.object({
    id: idSchema('comments').optional(),
    on: commentSchema.shape.on,
    thread: idSchema('comments').optional(),
    author: commentSchema.shape.author,
    text: commentSchema.shape.text,
  }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const text = input.text.trim();
    if (text === '') return fail('empty-comment', 'The comment is empty.');
    const subject = subjectId(input.on);
    const table = tableOfId(subject);
    const there = table === 'map' ? subject === map.head.id : table && staging.get(table, subject);
    if (!there) return fail('no-subject', 'What the comment is about is no longer in the map.');
    const answered = input.thread === undefined ? undefined : staging.get('comments', input.thread);
    if (input.thread !== undefined && !answered) {
      return fail('no-thread', 'That thread is no longer in the map.');
    }
    const id = idForNew(staging, 'comments', input.id, context);
    if (!id.ok) return id;
    staging.put('comments', {
      id: id.value,
      // An answer is about what its thread is about, and a thread is named by its first comment.
      on: answered?.on ?? input.on,
      thread: answered && (answered.thread ?? answered.id),
      author: input.author.trim() || t('Anonymous'),
      created: context.now(),
      text,
    });
    return ok({ label: answered ? t('Answer comment') : t('Add comment'), diff: staging.diff() });
  },
});
