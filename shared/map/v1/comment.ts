import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { markdown, moment, plainText } from './common';

export const commentSubject = z.union([
  z.looseObject({ node: idSchema('nodes') }),
  z.looseObject({ link: idSchema('links') }),
  z.looseObject({ source: idSchema('sources') }),
  z.looseObject({ passage: idSchema('passages') }),
  z.looseObject({ map: idSchema('map') }),
]);

/** One remark of a thread; the thread is named by the id of its first comment. */
export const comment = z.looseObject({
  id: idSchema('comments'),
  on: commentSubject,
  thread: idSchema('comments').optional(),
  author: plainText,
  created: moment,
  text: markdown,
  resolved: z.looseObject({ by: plainText, at: moment }).optional(),
  /** A proposed edit, as a diff; checked when it is applied. */
  suggestion: z.looseObject({}).optional(),
});
