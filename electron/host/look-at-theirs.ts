import { basename } from 'node:path';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { serializeMap } from '../../shared/map/serialize';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { readWholeFile } from '../files/read-file';
import { mapOrCopy } from '../files/read-safe-copy';
import type { HistoryKeeper } from './history-keeper';
import { isDirty, type OpenMap, type Theirs } from './open-map';
import { sameTarget } from './paths';

/**
 * Reads what the file of an open map holds now, whatever was known of it, to be taken in place of what is open: by an edit like any other that names its
 * hash (`OpenMaps.edit`), so that the journal has it and undo takes it back. What is open is kept as a version first if it is in no file. Nothing is
 * replaced yet.
 * @param safeFolder where copies lie of maps that were being written in place, besides beside them
 */
export function createLookAtTheirs(history: HistoryKeeper, safeFolder: string) {
  return async (open: OpenMap): Promise<Result<Theirs>> => {
    const { path, root } = open;
    if (path === undefined) return fail('no-file', 'This map has no file yet.');
    await open.saving;
    const target = await sameTarget(path, root);
    if (!target.ok) return target;
    const bytes = await readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
    if (!bytes.ok) return bytes;
    const { read, isCopy } = await mapOrCopy(bytes.value, path, safeFolder);
    if (!read.ok) return read;
    const { map: mine, revision } = open;
    if (isDirty(open)) {
      const kept = await history.take(open, 'before-theirs');
      if (!kept.ok) return notTaken(path, kept.error);
    }
    const { map } = read.value;
    const text = isCopy ? serializeMap(map) : new TextDecoder().decode(bytes.value);
    const theirs = { map, hash: contentHash(bytes.value), isCopy, mine, revision };
    history.seen(open, { map, text });
    open.theirs = theirs;
    return ok(theirs);
  };
}

export type LookAtTheirs = ReturnType<typeof createLookAtTheirs>;

function notTaken(path: string, why: AppError): Result<never> {
  return fail(
    'mine-not-kept',
    '“{name}” was not read again: what you have not saved could not be kept first. {why}',
    'Free some space, or save a copy.',
    { name: basename(path), why },
  );
}
