import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { moment, plainText, sha256 } from '../v1/common';

/** "Still holds": a person has looked at a card or link again, for one cause and the state in which that was. */
export const confirmation = z.looseObject({
  id: idSchema('confirmed'),
  on: idSchema('nodes', 'links'),
  /** What it rests on and has changed: a passage, or what has another grade. */
  cause: idSchema('passages', 'sources', 'nodes'),
  /** SHA-256 of the cause's state: once that is another, it has to be looked at again. */
  hash: sha256,
  by: plainText,
  at: moment,
});
