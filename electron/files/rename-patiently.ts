import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './file-errors';

/** What a system answers while a virus scanner, an indexer or a cloud client holds the file. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** ms. Windows forbids renaming over a file that is open anywhere, for as long as it is; elsewhere only network shares do. */
const WAITS = { windows: [10, 20, 50, 100, 200, 400, 800, 1600, 3200], elsewhere: [10, 40] };

/**
 * Renames, and tries again for a while where another program may hold the file. Throws the last error.
 * @param lastLook right before each try; what it throws ends it
 */
export async function renamePatiently(
  from: string,
  to: string,
  lastLook: () => Promise<void> = () => Promise.resolve(),
  system = { rename, wait, platform: process.platform },
): Promise<void> {
  for (const pause of system.platform === 'win32' ? WAITS.windows : WAITS.elsewhere) {
    await lastLook();
    try {
      return await system.rename(from, to);
    } catch (error) {
      if (!HELD.has(codeOf(error) ?? '')) throw error;
      await system.wait(pause);
    }
  }
  await lastLook();
  await system.rename(from, to);
}
