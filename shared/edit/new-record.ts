import type { IdKind } from '../ids';
import type { TableName } from '../map/arg-map';
import { fail, ok, type Result } from '../result';
import type { EditContext } from './command';
import type { Staging } from './staging';

/** The id for a new record: the one that the caller chose, unless it is taken, else a fresh one. */
export function idForNew(
  staging: Staging,
  table: TableName & IdKind,
  chosen: string | undefined,
  context: EditContext,
): Result<string> {
  if (chosen === undefined) return ok(context.newId(table));
  if (staging.get(table, chosen))
    return fail('id-taken', 'The map already holds something with the id {chosen}.', undefined, { chosen });
  return ok(chosen);
}
