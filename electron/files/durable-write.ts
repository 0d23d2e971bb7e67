import type { Stats } from 'node:fs';
import { access, constants, lstat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ok, type AppError, type Result } from '../../shared/result';
import { checkContent } from './check-content';
import { codeOf, fileError, UnsavedError } from './file-errors';
import { makePrivateFolder } from './private-files';
import { putAside } from './put-aside';
import { mustBeFile } from './regular-file';
import { renamePatiently } from './rename-patiently';
import { resolveTarget } from './resolve-target';
import { turnLost, type SaveTurn } from './save-turn';
import { sweepTemporaries, temporaryIn } from './temporary-files';
import { closeQuietly, createWhole, openFolder, removeQuietly, syncHandle } from './whole-file';
import { writeInPlace } from './write-in-place';

export interface DurableWriteOptions {
  /** The content must be JSON of an object or list; what is not is a fault of the program and is not written. */
  json?: boolean;
  /** A folder of the program's own, for a copy where the file's folder takes none. It is made when it is needed. */
  safeFolder?: string | undefined;
  /** The turn in which it is written: once others have taken it away, nothing more is replaced or written. */
  turn?: SaveTurn | undefined;
  /** Asked when the new content is whole on the disk, right before it takes the old one's place; a failure leaves everything as it was. */
  lastLook?: () => Promise<Result<unknown>>;
}

/** What a file system answers where it does not let this file be replaced by another, though it may be written. */
const CANNOT_REPLACE = new Set([
  ...['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'],
  // Network shares, user-space file systems, placeholders of cloud clients.
  ...['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'],
]);

/** A look before something is replaced or written that said no. */
class Refused extends Error {
  constructor(readonly error: AppError) {
    super(error.message);
  }
}

function mustAllow(look: Result<unknown> | undefined): void {
  if (look && !look.ok) throw new Refused(look.error);
}

/**
 * Writes a file so that, whatever happens, the whole old or the whole new content can be read afterwards: a new file in the same
 * folder, forced to the disk and read back, renamed over the old one, and the folder forced to the disk, too. Mode, owner and hard links are kept.
 * Where a file cannot be replaced it is written in place, and only once its new content lies whole in another file (see `writeInPlace`).
 * @param path absolute; links are followed
 * @returns the real path that was written, or what went wrong in words
 */
export async function durableWrite(
  path: string,
  content: string | Uint8Array,
  options: DurableWriteOptions = {},
): Promise<Result<string>> {
  try {
    return await durableWriteReal(await resolveTarget(path), content, options);
  } catch (error) {
    return notSaved(path, error);
  }
}

/** The same for a path that is real, and which is not followed should there be a link by now: what was opened is what is written. */
export async function durableWriteReal(
  target: string,
  content: string | Uint8Array,
  options: DurableWriteOptions = {},
): Promise<Result<string>> {
  const checked = checkContent(content, { ...options, name: basename(target) });
  if (!checked.ok) return checked;
  const lastLook = async (): Promise<void> => {
    mustAllow(await options.lastLook?.());
  };
  try {
    await put(target, checked.value, { ...options, lastLook });
    await sweepTemporaries(target);
    return ok(target);
  } catch (error) {
    return notSaved(target, error);
  }
}

/**
 * Writes one of the program's own files, in a folder of its own that is made where it is missing: only its user reads it, and nothing is followed.
 * What is no file and stands in its place is put aside.
 */
export async function writeOwnFile(
  path: string,
  content: string | Uint8Array,
  options: Pick<DurableWriteOptions, 'json'> = {},
): Promise<Result<string>> {
  const checked = checkContent(content, { ...options, name: basename(path) });
  if (!checked.ok) return checked;
  try {
    await makePrivateFolder(dirname(path));
    const there = await lstat(path).catch(() => undefined);
    if (there && !there.isFile()) await putAside(path);
    await replace(path, checked.value, 'private', {});
    await sweepTemporaries(path);
    return ok(path);
  } catch (error) {
    return notSaved(path, error);
  }
}

function notSaved(path: string, error: unknown): Result<never> {
  if (error instanceof Refused) return { ok: false, error: error.error };
  return fileError(error, '“{name}” was not saved.', { name: basename(path) });
}

type Looks = Pick<DurableWriteOptions, 'safeFolder' | 'turn'> & { lastLook: () => Promise<void> };

async function put(target: string, bytes: Buffer, looks: Looks): Promise<void> {
  const old = await writableFile(target);
  const { safeFolder, turn, lastLook } = looks;
  const mayGoOn = async (): Promise<void> => {
    if (turn && !(await turn.isOurs())) mustAllow(turnLost(target));
  };
  // Another name of the same file would go on showing the old content if this one were replaced.
  if (old && old.nlink > 1 && process.platform !== 'win32')
    return writeInPlace(target, bytes, { ...old, safeFolder, lastLook, mayGoOn });
  try {
    await replace(target, bytes, old ?? 'new', looks);
  } catch (error) {
    if (!CANNOT_REPLACE.has(codeOf(error) ?? '') || error instanceof UnsavedError) throw error;
    if (!old) {
      await lastLook();
      return createWhole(target, bytes, 'new');
    }
    await writeInPlace(target, bytes, { ...old, safeFolder, lastLook, mayGoOn, because: error });
  }
}

/** The file that is there, if there is one. Throws when it is no file or may not be written: to rename over it would get around that. */
async function writableFile(path: string): Promise<Stats | undefined> {
  const info = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!info) return undefined;
  mustBeFile(info);
  await access(path, constants.W_OK);
  return info;
}

async function replace(
  target: string,
  bytes: Buffer,
  like: Stats | 'private' | 'new',
  { turn, lastLook }: Partial<Looks>,
): Promise<void> {
  const temporary = turn?.temporary ?? temporaryIn(dirname(target));
  // Opened first: that it cannot be is better known before anything has changed.
  const folder = await openFolder(dirname(target));
  try {
    await createWhole(temporary, bytes, like);
    try {
      await renamePatiently(temporary, target, lastLook);
    } catch (error) {
      await removeQuietly(temporary);
      throw error;
    }
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
