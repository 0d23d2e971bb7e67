import type { ArgMap } from '../../shared/map/arg-map';
import { nodeSchema } from '../../shared/map/schema';
import { mapKnownOn } from '../../shared/view/known-on';
import type { CliContext } from './cli-command';

/** The map as it was known on the date that `--known-on` names; nothing, with the reason told, where that is no date. */
export function asKnown(
  map: ArgMap,
  values: ReadonlyMap<string, string>,
  { err }: Pick<CliContext, 'err'>,
): ArgMap | undefined {
  const date = values.get('known-on');
  if (date === undefined) return map;
  if (nodeSchema.shape.date.safeParse(date).success) return mapKnownOn(map, date);
  err(`--known-on takes a date such as 2026-02-06, 2026-02 or 2020, not “${date}”.`);
  return undefined;
}
