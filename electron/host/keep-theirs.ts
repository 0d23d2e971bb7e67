import { basename, join } from 'node:path';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { writeOwnFile } from '../files/durable-write';
import { parseOwnMap } from '../files/parse-map-bytes';
import { readWholeFile } from '../files/read-file';
import type { HistoryKeeper } from './history-keeper';
import type { OpenMap } from './open-map';

/**
 * Keeps what others have written to a file that is about to be overwritten: a map as a version of it, anything else as a file in the program's own
 * folder for copies. It is on the disk before it is overwritten, or it is not overwritten.
 * @returns for `OpenMaps`: the hash of what is kept; nothing where no file is
 */
export function createKeepTheirs(history: HistoryKeeper, copiesFolder: string) {
  return async (open: OpenMap, path: string): Promise<Result<string | undefined>> => {
    const bytes = await readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
    if (!bytes.ok) return bytes.error.code === 'file-enoent' ? ok(undefined) : notKept(path, bytes.error);
    const hash = contentHash(bytes.value);
    if (path === open.path && hash === open.diskHash) return ok(hash);
    const parsed = parseOwnMap(bytes.value, basename(path));
    const kept = parsed.ok
      ? await history.keepTheirs(open, parsed.value.map, new TextDecoder().decode(bytes.value))
      : await writeOwnFile(join(copiesFolder, `${hash.slice(0, 8)} ${basename(path)}`), bytes.value);
    return kept.ok ? ok(hash) : notKept(path, kept.error);
  };
}

function notKept(path: string, why: AppError): Result<never> {
  return fail(
    'theirs-not-kept',
    '“{name}” was not saved: what others have written there could not be kept first. {why}',
    'Free some space, or save a copy.',
    { name: basename(path), why },
  );
}
