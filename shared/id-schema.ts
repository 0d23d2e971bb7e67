import { z } from 'zod';
import { t } from './words/words';
import { ID_PREFIX, idPattern, type Id, type IdKind } from './ids';

// Apart from `ids.ts`: the page that is handed to others knows ids, and does without the library of schemas.

const MADE = new Map<string, z.ZodType<Id, string>>();

/** The zod schema of the ids of a table, or of one of several: its letter, a hyphen, twelve characters (`n-3f9k2c8q7x1m`). Made once: to make one takes longer than to use it. */
export function idSchema(...kinds: readonly [IdKind, ...IdKind[]]): z.ZodType<Id, string> {
  const name = kinds.join();
  const schema =
    MADE.get(name) ??
    z.string().regex(idPattern(...kinds), {
      error: () => t('expected an id such as {id}', { id: `${ID_PREFIX[kinds[0]]}-3f9k2c8q7x1m` }),
    });
  MADE.set(name, schema);
  return schema;
}

/** The id of anything, the map's own included. */
export const anyIdSchema = idSchema('nodes', ...(Object.keys(ID_PREFIX) as IdKind[]));
