import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { removeQuietly } from './whole-file';

/** Cloud clients leave such names alone. Short: a suffix on a long name would not fit on every disk. */
const TEMPORARY = /^\.~[0-9a-f]{8}(?:\.turn|\.lock)?$/;
const DAY = 24 * 60 * 60 * 1000; // ms

/** A path in the folder for a file that is about to take another's place. */
export function temporaryIn(folder: string): string {
  return join(folder, `.~${randomBytes(4).toString('hex')}`);
}

/**
 * The file beside another that says who saves it just now (`turn`), or who has it open (`lock`). Always the same for the same file; its
 * name does not grow with the file's.
 */
export function signBeside(path: string, kind: 'turn' | 'lock'): string {
  return join(dirname(path), `.~${shortHash(basename(path))}.${kind}`);
}

/** Whether a name is that of a file which only helps with saving or opening another; copies of maps are not such. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Where the copy of a file lies while a save writes the file itself in place. No two saves have one copy: one that was held up must not take that of another
 * for its own. With the file's ending, so that it can be opened, and is never swept.
 */
export function safeCopyOf(target: string, folder: string): string {
  const { start, ending } = copyName(target, folder);
  return join(folder, `${start}-${randomBytes(4).toString('hex')}${ending}`);
}

/** The copies of a file that saves have left in a folder, the newest first: whoever finds the file torn finds one of them whole. */
export async function safeCopiesOf(target: string, folder: string): Promise<string[]> {
  const { start, ending } = copyName(target, folder);
  const names = (await readdir(folder).catch(() => [])).filter(
    // Older versions of the program had one copy a file.
    (name) => name === start + ending || (name.startsWith(`${start}-`) && name.endsWith(ending)),
  );
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, time: (await lstat(path).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  return found.sort((a, b) => b.time - a.time).map(({ path }) => path);
}

/** How the names of all copies of a file begin and end. */
function copyName(target: string, folder: string): { start: string; ending: string } {
  // In another folder than the file's the whole path tells one from another.
  const named = folder === dirname(target) ? basename(target) : target;
  return { start: `.~${shortHash(named)}`, ending: extname(target).slice(0, 12) };
}

function shortHash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

/**
 * Removes what programs that were killed have left in a folder, once nobody has touched it for a day. What cannot be removed stays.
 * @param written a file of that folder that was just written: its time is the disk's own. By our clock, which may be days ahead of that, the lock or the new
 * content of a program that lives would look old.
 */
export async function sweepTemporaries(written: string): Promise<void> {
  const folder = dirname(written);
  const names = (await readdir(folder).catch(() => [])).filter(isTemporary);
  const now = (await lstat(written).catch(() => undefined))?.mtimeMs ?? 0;
  for (const name of names) {
    const info = await lstat(join(folder, name)).catch(() => undefined);
    if (info?.isFile() && now - info.mtimeMs > DAY) await removeQuietly(join(folder, name));
  }
}
