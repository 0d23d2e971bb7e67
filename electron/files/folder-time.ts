import { open } from 'node:fs/promises';
import { temporaryIn } from './temporary-files';
import { closeQuietly, removeQuietly } from './whole-file';

/**
 * The time that a file made in a folder now gets, ms: on a network drive another machine's clock says it. Nothing where no file can be
 * made.
 */
export async function folderTime(folder: string): Promise<number | undefined> {
  const path = temporaryIn(folder);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      return (await file.stat()).mtimeMs;
    } finally {
      await closeQuietly(file);
    }
  } catch {
    return undefined;
  } finally {
    await removeQuietly(path);
  }
}
