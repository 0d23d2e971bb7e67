import { z } from 'zod';
import { anyIdSchema, idSchema } from '../../id-schema';
import { plainText } from '../v1/common';

/** A field in which two versions of the map differ and nobody has decided yet: the map holds one of them. */
export const conflict = z.looseObject({
  id: idSchema('conflicts'),
  record: anyIdSchema,
  field: plainText,
  /** The values in both versions and in the one before them; absent where there was none. */
  base: z.unknown().optional(),
  ours: z.unknown().optional(),
  theirs: z.unknown().optional(),
});
