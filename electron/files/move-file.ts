import { link, lstat, unlink } from 'node:fs/promises';
import { writeOwnFile } from './durable-write';
import { readWholeFile } from './read-file';

/** Bytes of a file that is copied because it cannot be moved: more than any of the program's own has. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Moves one of the program's own files to where none is yet, also onto another disk. What stands there already stays, and so does the other.
 * @returns whether a file is there now
 */
export async function moveFile(from: string, to: string): Promise<boolean> {
  const isThere = async (): Promise<boolean> => (await lstat(to).catch(() => undefined))?.isFile() ?? false;
  if (await isThere()) return true;
  // A link and not a rename: that would go over what others have put there meanwhile.
  const isLinked = await link(from, to).then(
    () => true,
    () => false,
  );
  if (!isLinked) {
    const bytes = await readWholeFile(from, LARGEST, { follow: false });
    if (!bytes.ok || (await isThere()) || !(await writeOwnFile(to, bytes.value)).ok) return isThere();
  }
  await unlink(from).catch(() => undefined);
  return true;
}
