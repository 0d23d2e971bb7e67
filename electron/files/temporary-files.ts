import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { removeQuietly } from './whole-file';

/** Cloud clients leave such names alone. Short: a suffix on a long name would not fit on every disk. */
const TEMPORARY = /^\.~[0-9a-f]{8}$/;
const DAY = 24 * 60 * 60 * 1000; // ms

/** A path in the folder for a file that is about to take another's place. */
export function temporaryIn(folder: string): string {
  return join(folder, `.~${randomBytes(4).toString('hex')}`);
}

/**
 * Where the copy of a file lies while the file itself is written in place. Always the same for the same file, so that whoever finds
 * the file torn finds the copy; with the file's ending, so that it can be opened, and is never swept.
 */
export function safeCopyOf(target: string, folder: string): string {
  // In another folder than the file's the whole path tells one from another.
  const named = folder === join(target, '..') ? basename(target) : target;
  const hash = createHash('sha256').update(named).digest('hex').slice(0, 8);
  return join(folder, `.~${hash}${extname(target).slice(0, 12)}`);
}

/** Removes what saves that were cut short have left in a folder, once a day has passed. What cannot be removed stays. */
export async function sweepTemporaries(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => TEMPORARY.test(one))) {
    const info = await lstat(join(folder, name)).catch(() => undefined);
    if (info?.isFile() && now - info.mtimeMs > DAY) await removeQuietly(join(folder, name));
  }
}
