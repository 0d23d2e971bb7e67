import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { markdown, orderKey, plainText } from './common';
import { frame } from './group';

/** One stop of a presentation: what is in focus, what is hidden or dimmed, which quotations are lit, what will be said. */
export const step = z.looseObject({
  id: idSchema('steps'),
  order: orderKey,
  title: plainText,
  notes: markdown.optional(),
  focus: z.union([z.looseObject({ nodes: z.array(idSchema('nodes')) }), z.looseObject({ frame })]),
  hidden: z.array(idSchema('nodes')).optional(),
  dimmed: z.array(idSchema('nodes')).optional(),
  folded: z.array(idSchema('nodes')).optional(),
  lit: z.array(idSchema('passages')).optional(),
  verdicts: z.boolean().optional(),
});
