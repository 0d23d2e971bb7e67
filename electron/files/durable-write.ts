import type { Stats } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ok, type Result } from '../../shared/result';
import { checkContent } from './check-content';
import { codeOf, fileError, UnsavedError } from './file-errors';
import { renamePatiently } from './rename-patiently';
import { resolveTarget } from './resolve-target';
import { sweepTemporaries, temporaryIn } from './temporary-files';
import { closeQuietly, createWhole, openFolder, removeQuietly, syncHandle } from './whole-file';
import { writeInPlace } from './write-in-place';

export interface DurableWriteOptions {
  /** The content must be JSON of an object or list; what is not is a fault of the program and is not written. */
  json?: boolean;
  /** A folder of the program's own, for a copy where the file's folder takes none. It is made when it is needed. */
  safeFolder?: string | undefined;
}

/** What a file system answers where it does not let this file be replaced by another, though it may be written. */
const CANNOT_REPLACE = new Set([
  ...['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'],
  // Network shares, user-space file systems, placeholders of cloud clients.
  ...['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'],
]);

/**
 * Writes a file so that, whatever happens, the whole old or the whole new content can be read afterwards: a new file in the same
 * folder, forced to the disk and read back, renamed over the old one, and the folder forced to the disk, too. Symbolic links are
 * followed; mode, owner and hard links are kept. Where a file cannot be replaced it is written in place, and only once its new
 * content lies whole in another file (see `writeInPlace`).
 * @param path absolute
 * @returns the real path that was written, or what went wrong in words
 */
export async function durableWrite(
  path: string,
  content: string | Uint8Array,
  options: DurableWriteOptions = {},
): Promise<Result<string>> {
  const checked = checkContent(content, { ...options, name: basename(path) });
  if (!checked.ok) return checked;
  try {
    const target = await resolveTarget(path);
    await put(target, checked.value, options.safeFolder);
    await sweepTemporaries(dirname(target));
    return ok(target);
  } catch (error) {
    return fileError(error, `“${basename(path)}” was not saved.`);
  }
}

async function put(target: string, bytes: Buffer, safeFolder: string | undefined): Promise<void> {
  const old = await writableFile(target);
  // Another name of the same file would go on showing the old content if this one were replaced.
  if (old && old.nlink > 1 && process.platform !== 'win32')
    return writeInPlace(target, bytes, { ...old, safeFolder });
  try {
    await replace(target, bytes, old);
  } catch (error) {
    if (!CANNOT_REPLACE.has(codeOf(error) ?? '') || error instanceof UnsavedError) throw error;
    if (!old) return createWhole(target, bytes, undefined);
    await writeInPlace(target, bytes, { ...old, safeFolder, because: error });
  }
}

/** The file that is there, if there is one. Throws when it is no file or may not be written: to rename over it would get around that. */
async function writableFile(path: string): Promise<Stats | undefined> {
  const info = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!info) return undefined;
  if (info.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (!info.isFile()) throw Object.assign(new Error('is a device'), { code: 'ENXIO' });
  await access(path, constants.W_OK);
  return info;
}

async function replace(target: string, bytes: Buffer, old: Stats | undefined): Promise<void> {
  // Opened first: that it cannot be is better known before anything has changed.
  const folder = await openFolder(dirname(target));
  try {
    const temporary = temporaryIn(dirname(target));
    await createWhole(temporary, bytes, old);
    await renamePatiently(temporary, target).catch(async (error: unknown) => {
      await removeQuietly(temporary);
      throw error;
    });
    if (folder) await syncHandle(folder).catch(unconfirmed);
  } finally {
    if (folder) await closeQuietly(folder);
  }
}

function unconfirmed(error: unknown): never {
  throw new UnsavedError(
    error,
    'The new content is in the file, but the disk did not confirm that it keeps it.',
  );
}
