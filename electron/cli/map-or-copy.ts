import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { isOverLimit } from '../../shared/map/limits';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { dataFolder } from '../files/data-folder';
import { parseMapBytes } from '../files/parse-map-bytes';
import { readWholeFile } from '../files/read-file';
import { copiesFolder, newestWholeCopy, type SafeCopy } from '../files/read-safe-copy';
import { resolveTarget } from '../files/resolve-target';
import type { CliContext } from './cli-command';

/** A map of ours that was read. */
export interface MapOrCopy {
  readonly map: ArgMap;
  readonly notes: readonly string[];
  /** The file is torn, and this is what a whole copy of it holds. */
  readonly isCopy: boolean;
}

/**
 * The map in the bytes of a file; where a save in place was cut short, or is held up, and has left them torn, the whole copy that lies ready for that, as
 * in the windows. Says so.
 * @param place absolute
 * @param name what the file is called to the person
 */
export async function mapOrCopy(
  bytes: Uint8Array,
  place: string,
  { err }: Pick<CliContext, 'err'>,
  name = basename(place),
): Promise<Result<MapOrCopy>> {
  const read = parseMapBytes(bytes, name);
  if (read.ok) return ok({ ...read.value, isCopy: false });
  const copy = isOverLimit(read.error.code) ? undefined : await copyOf(place);
  if (!copy) return read;
  err(
    `“${name}” is torn: saving it was cut short. What was read is its whole copy of ${copy.time} UTC, “${copy.place}”. Open the map in Counterpoint and save it to put its file right.`,
  );
  return ok({ map: copy.map, notes: copy.notes, isCopy: true });
}

/** Reads a map's file so. One over the limit is refused by its size, before it is read. */
export async function readMapOrCopy(
  place: string,
  context: Pick<CliContext, 'err'>,
): Promise<Result<MapOrCopy>> {
  const bytes = await readWholeFile(place, LIMITS.fileBytes);
  return bytes.ok ? mapOrCopy(bytes.value, place, context) : bytes;
}

/**
 * Why nothing may be written to a place: the save that tore the map there may still go on, and what is written in place takes the whole copy away.
 * Nothing where there is no such map.
 */
export async function refuseTorn(place: string): Promise<Result<never> | undefined> {
  if (!existsSync(place)) return undefined;
  const copy = await copyOf(place);
  if (!copy) return undefined;
  const bytes = await readWholeFile(place, LIMITS.fileBytes);
  const read = bytes.ok ? parseMapBytes(bytes.value, basename(place)) : bytes;
  if (read.ok || isOverLimit(read.error.code)) return undefined;
  return fail(
    'torn-file',
    `“${basename(place)}” was not written: it is torn, as saving it was cut short. Its whole copy is “${copy.place}”.`,
    'Open the map in Counterpoint and save it to put its file right, or name another file with -o.',
  );
}

async function copyOf(place: string): Promise<SafeCopy | undefined> {
  const real = await resolveTarget(place).catch(() => place);
  return newestWholeCopy(real, copiesFolder(dataFolder()));
}
