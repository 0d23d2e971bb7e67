import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { isOverLimit, WIDEST_LIMITS } from '../../shared/map/limits';
import type { parseMap } from '../../shared/map/parse';
import { ok } from '../../shared/result';
import { t } from '../../shared/words/words';
import { parseMapBytes, parseOwnMap } from './parse-map-bytes';
import { readWholeFile } from './read-file';
import { safeCopiesOf } from './temporary-files';

/** The folder of the program's own for copies of maps that are being written in place. */
export function copiesFolder(dataFolder: string): string {
  return join(dataFolder, 'copies');
}

/**
 * What a map's file holds; where that is torn, what its newest whole copy does (`readSafeCopy`), which is in no file of its own then: `isCopy`.
 * @param limits how large a map is taken in: what the program wrote itself, however large that is
 */
export async function mapOrCopy(
  bytes: Uint8Array,
  path: string,
  safeFolder: string,
  limits = WIDEST_LIMITS,
): Promise<{ read: ReturnType<typeof parseMap>; isCopy: boolean }> {
  const read = parseMapBytes(bytes, basename(path), limits);
  const copy = read.ok || isOverLimit(read.error.code) ? undefined : await readSafeCopy(path, safeFolder);
  return { read: copy ?? read, isCopy: copy !== undefined };
}

/**
 * For a map that cannot be read: the newest whole copy that lies beside it, else in `safeFolder`, when a save that had to write in place was cut
 * short. A note says so. Nothing when there is none; the damaged file stays as it is until the map is saved.
 * @param path real and absolute
 */
export async function readSafeCopy(
  path: string,
  safeFolder: string,
): Promise<(ReturnType<typeof parseMap> & { ok: true }) | undefined> {
  const copy = await newestWholeCopy(path, safeFolder);
  if (!copy) return undefined;
  const note = t(
    '“{path}” cannot be read: saving it was cut short. You see the copy that was kept then ({time} UTC). Save the map to put its file right.',
    { path: basename(path), time: copy.time },
  );
  return ok({ map: copy.map, notes: [...copy.notes, note] });
}

/** A whole copy of a map whose file is torn. */
export interface SafeCopy {
  readonly map: ArgMap;
  readonly notes: readonly string[];
  /** Where it lies. */
  readonly place: string;
  /** When it was written, UTC, to the minute. */
  readonly time: string;
}

/** The copy that `readSafeCopy` reads, for callers with words of their own. */
export async function newestWholeCopy(path: string, safeFolder: string): Promise<SafeCopy | undefined> {
  const copies = await Promise.all([dirname(path), safeFolder].map((folder) => safeCopiesOf(path, folder)));
  for (const place of copies.flat()) {
    // It goes as soon as the file is whole again.
    const found = await lstat(place).catch(() => undefined);
    if (!found) continue;
    const bytes = await readWholeFile(place, WIDEST_LIMITS.bytes, { follow: false });
    const map = bytes.ok ? parseOwnMap(bytes.value, basename(place)) : bytes;
    if (!map.ok) continue;
    const time = found.mtime.toISOString().slice(0, 16).replace('T', ' ');
    return { ...map.value, place, time };
  }
  return undefined;
}
