import { open, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentHash } from './content-hash';

/** ms between two tries to get the turn, and after how long a turn counts as left behind by a process that died. */
const TRY_EVERY = 25;
const LEFT_AFTER = 10_000;

/**
 * Runs a check and the write that follows on it while no other process of this program does so with the same file: else both could find
 * the file unchanged and the later one overwrite the earlier. Where no file can be made beside it, it runs without.
 * @param path real and absolute
 */
export async function inSaveTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
  const turn = join(dirname(path), `.~${contentHash(basename(path)).slice(0, 8)}.turn`);
  const held = await take(turn);
  try {
    return await task();
  } finally {
    if (held) await unlink(turn).catch(() => undefined);
  }
}

async function take(turn: string): Promise<boolean> {
  for (;;) {
    try {
      await (await open(turn, 'wx')).close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const info = await stat(turn).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > LEFT_AFTER) await unlink(turn).catch(() => undefined);
    else await wait(TRY_EVERY);
  }
}
