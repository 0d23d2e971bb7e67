import { lstat, rename } from 'node:fs/promises';
import { basename } from 'node:path';

const MOST = 9;

/**
 * Gives what stands where one of the program's own files belongs another name, so that it is out of the way and not lost. Throws the system's errors.
 * @returns its name now; the last of so many is used again
 */
export async function putAside(path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const aside = `${path}.damaged${count === 1 ? '' : `-${count}`}`;
    if (count < MOST && (await lstat(aside).catch(() => undefined))) continue;
    await rename(path, aside);
    return basename(aside);
  }
}
