import { z } from 'zod';
import { handling } from '../v1/common';
import { PASSAGE_STATUSES as STATUSES_1, passage as passage1 } from '../v1/passage';

/** How a passage stands to the text that the map has of its source. Absent means that it is there word for word. */
export const PASSAGE_STATUSES = [...STATUSES_1, 'withheld'] as const;

export const passage = passage1.extend({
  status: z.enum(PASSAGE_STATUSES).optional(),
  handling: handling.optional(),
});
