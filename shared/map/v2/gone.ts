import { z } from 'zod';
import { plainText } from '../v1/common';

/** Something that was deleted, in words. Its id is only a name now. */
export const gone = z.looseObject({ id: plainText, text: plainText });
