import { z } from 'zod';
import { markdown, plainText } from '../v1/common';
import { link as link1 } from '../v1/link';
import { dismissal } from './dismissal';

const { critical } = link1.shape;

export const link = link1.extend({
  critical: z
    .array(
      critical.unwrap().element.extend({
        /** Which of its scheme's questions this is, whatever words it is asked in. */
        key: plainText.optional(),
        note: markdown.optional(),
      }),
    )
    .optional(),
  dismissed: z.array(dismissal).optional(),
});
