import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { moment, plainText } from '../v1/common';

/** How one person rates a card, or a piece of evidence under a hypothesis, so that a second reading can be held against it. */
export const rating = z.looseObject({
  id: idSchema('ratings'),
  on: z.union([
    z.looseObject({ evidence: idSchema('nodes'), hypothesis: idSchema('nodes') }),
    z.looseObject({ node: idSchema('nodes') }),
  ]),
  value: plainText,
  by: plainText,
  at: moment,
});
