import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../../shared/result';
import { fileError } from './file-errors';

/**
 * Writes a file so that, whatever happens, the disk holds the whole old or the whole new content: a new file in the same folder,
 * its bytes forced to the disk, renamed over the old one, and the folder forced to the disk, too. A symbolic link is followed; the
 * file's mode is kept.
 * @param path absolute
 * @returns the real path that was written, or what went wrong in words; the old file is then as it was
 */
export async function durableWrite(path: string, content: string | Uint8Array): Promise<Result<string>> {
  try {
    const target = await resolveTarget(path);
    // A short name of its own: a suffix on a long name would not fit on every disk.
    const temporary = join(dirname(target), `.~${randomBytes(4).toString('hex')}`);
    try {
      await writeAndSync(temporary, content, await modeOf(target));
      await rename(temporary, target);
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
    await syncFolder(dirname(target));
    return ok(target);
  } catch (error) {
    return fileError(error, `“${basename(path)}” was not saved.`);
  }
}

/** The real path that a write to `path` goes to, links followed; the file itself need not be there yet. Throws the system's errors. */
export async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

/** The mode of a file that is there; a new one gets what the system gives it. */
async function modeOf(path: string): Promise<number | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  return info && info.mode & 0o7777;
}

async function writeAndSync(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx', mode ?? 0o666);
  try {
    if (mode !== undefined) await file.chmod(mode); // opening takes the umask off
    await file.writeFile(content); // loops over short writes
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rename itself must reach the disk. Windows cannot open folders and needs no such step. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
