import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { codeOf, UnsavedError } from './file-errors';
import { makePrivateFolder } from './private-files';
import { mayBeTorn } from './overtaken';
import { openRegular } from './regular-file';
import { safeCopiesOf, safeCopyOf } from './temporary-files';
import {
  checkHeld,
  closeQuietly,
  createWhole,
  openFolder,
  readAll,
  removeQuietly,
  syncHandle,
  writeAll,
  type Kept,
} from './whole-file';

interface InPlace extends Kept {
  safeFolder: string | undefined;
  /** Why the file could not be replaced, if that was tried. */
  because?: unknown;
  /** Asked once the copy is whole, before the first byte of the file is touched. Throws to leave the file as it is. */
  lastLook?: (() => Promise<void>) | undefined;
  /** Asked before each write to the file, and once all are done. What it throws ends them where they are: the file is another's to write by then. */
  mayGoOn?: (() => Promise<void>) | undefined;
}

/**
 * Writes over a file's own bytes: for a file that has several names, or that the system does not let another replace. The new content
 * lies whole on the disk before the first byte is touched: beside the file, else in `safeFolder`; where that cannot be done nothing is
 * written. If the writing fails, the old bytes are put back as far as possible, and the copy stays and is named in the error. Copies that earlier saves have
 * left may be all there is: they go once the file is whole. The copy stays as long as a program that was overtaken in its save may still tear the file.
 */
export async function writeInPlace(target: string, bytes: Buffer, options: InPlace): Promise<void> {
  const file = await openRegular(target, { flags: constants.O_RDWR, follow: false }).catch(
    (error: unknown) => {
      throw options.because ?? error;
    },
  );
  try {
    const left = await copiesLeft(target, options);
    const safe = await writeSafeCopy(target, bytes, options);
    await options.lastLook?.().catch(async (error: unknown) => {
      await removeQuietly(safe);
      throw error;
    });
    try {
      await overwrite(file, bytes, options.mayGoOn ?? (() => Promise.resolve()));
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      throw new UnsavedError(
        error,
        dirname(safe) === dirname(target)
          ? 'What was to be saved is kept beside it as “{name}”.'
          : 'What was to be saved is kept in the program’s own folder for copies as “{name}”.',
        { name: basename(safe) },
      );
    }
    for (const copy of mayBeTorn(target) ? left : [safe, ...left]) await removeQuietly(copy);
  } finally {
    await closeQuietly(file);
  }
}

async function copiesLeft(target: string, { safeFolder }: InPlace): Promise<string[]> {
  const folders = [dirname(target), ...(safeFolder === undefined ? [] : [safeFolder])];
  return (await Promise.all(folders.map((folder) => safeCopiesOf(target, folder)))).flat();
}

async function writeSafeCopy(target: string, bytes: Buffer, options: InPlace): Promise<string> {
  const { safeFolder, because } = options;
  try {
    return await copyInto(dirname(target), target, bytes, options);
  } catch (error) {
    // A disk that reports errors is not one to write over a file on.
    if (codeOf(error) === 'EIO') throw error;
    if (safeFolder === undefined) throw because ?? error;
    await makePrivateFolder(safeFolder);
    return copyInto(safeFolder, target, bytes, 'private');
  }
}

async function copyInto(
  folder: string,
  target: string,
  bytes: Buffer,
  like: Kept | 'private',
): Promise<string> {
  const safe = safeCopyOf(target, folder);
  const handle = await openFolder(folder);
  try {
    // Not by renaming, which may be what the file system does not do.
    await createWhole(safe, bytes, like);
    if (handle) await syncHandle(handle);
    return safe;
  } finally {
    if (handle) await closeQuietly(handle);
  }
}

async function overwrite(file: FileHandle, bytes: Buffer, mayGoOn: () => Promise<void>): Promise<void> {
  const old = await readAll(file, (await file.stat()).size);
  try {
    // What is longer than the old content goes first: if there is no room for it, no old byte has been touched.
    await writeAll(file, bytes, Math.min(old.length, bytes.length), bytes.length, mayGoOn);
    if (bytes.length > old.length) await syncHandle(file);
    await writeAll(file, bytes, 0, Math.min(old.length, bytes.length), mayGoOn);
    if (bytes.length < old.length) {
      await mayGoOn();
      await file.truncate(bytes.length);
    }
    await syncHandle(file);
    await checkHeld(file, bytes);
    await mayGoOn();
  } catch (error) {
    await putBack(file, old, mayGoOn).catch(() => undefined);
    throw error;
  }
}

async function putBack(file: FileHandle, old: Buffer, mayGoOn: () => Promise<void>): Promise<void> {
  await mayGoOn();
  // First: on a full disk that makes room. The bytes are worth more than the length.
  await file.truncate(old.length).catch(() => undefined);
  await writeAll(file, old, 0, old.length, mayGoOn);
  await syncHandle(file);
}
