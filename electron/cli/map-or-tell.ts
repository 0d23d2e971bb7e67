import type { ArgMap } from '../../shared/map/arg-map';
import type { CliContext } from './cli-command';
import { readAnyMap } from './read-any-map';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

/** The map of a file of any format, with what its reading lost told; nothing, with the reason told, where it cannot be read. */
export async function mapOrTell(file: string, context: CliContext): Promise<ArgMap | undefined> {
  const read = await readAnyMap(file, context);
  if (!read.ok) {
    tellError(read.error, context.err);
    return undefined;
  }
  const { map, report } = read.value;
  if (report) tellLosses(file, report, context.err);
  return map;
}
