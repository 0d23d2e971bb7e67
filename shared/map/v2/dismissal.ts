import { z } from 'zod';
import { anyIdSchema } from '../../id-schema';
import { markdown, plainText, sha256 } from '../v1/common';

/**
 * A finding that a person has looked at and set aside, and why. It holds as long as what the finding is about is what it was: all of `with` is there,
 * and makes the same `hash`.
 */
export const dismissal = z.looseObject({
  finding: plainText,
  with: z.array(anyIdSchema).optional(),
  hash: sha256.optional(),
  note: markdown.optional(),
});
