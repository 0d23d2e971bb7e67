import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { handling, plainText } from '../v1/common';
import { comment as comment1 } from '../v1/comment';
import { gone } from './gone';

export const comment = comment1.extend({
  /** A proposed edit, field by field, and the proposals that have to be taken before it. Checked when it is applied. */
  suggestion: z
    .looseObject({
      changes: z
        .array(
          z.looseObject({
            record: plainText,
            field: plainText,
            from: z.unknown().optional(),
            to: z.unknown().optional(),
          }),
        )
        .optional(),
      after: z.array(idSchema('comments')).optional(),
      /** What has been decided of it. */
      outcome: z.enum(['accepted', 'rejected']).optional(),
    })
    .optional(),
  /** What it was about, when that is deleted; it then stands on the map. */
  gone: gone.optional(),
  handling: handling.optional(),
});
