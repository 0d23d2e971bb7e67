import { stat, type FileHandle } from 'node:fs/promises';
import { takeOver } from './whole-file';

/**
 * Lets those read and write a helper file who may do so with the file that it belongs to, whatever the umask: colleagues see who has a map open, and
 * strangers do not. Where the system does not allow that, or the file is not there yet, it stays this user's own.
 */
export async function shareLike(helper: FileHandle, path: string): Promise<void> {
  try {
    const { mode, gid } = await stat(path);
    const { uid } = await helper.stat();
    await takeOver(helper, { mode: mode & 0o666, uid, gid });
  } catch {
    // A note that fewer can read is better than none.
  }
}
