import { open, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { signBeside } from './temporary-files';

/** ms between two tries to get the turn, and after how long a turn counts as left behind by a process that died. */
const TRY_EVERY = 25;
const LEFT_AFTER = 10_000;

/**
 * Runs a check and the write that follows on it while no other process of this program does so with the same file: else both could find
 * the file unchanged and the later one overwrite the earlier. Where no file can be made beside it, it runs without.
 * @param path real and absolute
 */
export async function inSaveTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
  const turn = signBeside(path, 'turn');
  const held = await take(turn);
  try {
    return await task();
  } finally {
    if (held) await unlink(turn).catch(() => undefined);
  }
}

async function take(turn: string): Promise<boolean> {
  const seen = { file: '', since: 0 };
  for (;;) {
    try {
      await (await open(turn, 'wx')).close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const info = await stat(turn).catch(() => undefined);
    const file = info ? `${info.ino} ${info.ctimeMs}` : '';
    if (seen.file !== file) Object.assign(seen, { file, since: performance.now() });
    // Also by our own watch: the clock of a network drive can be ahead of ours for ever.
    const isLeft =
      info !== undefined &&
      (Date.now() - info.mtimeMs > LEFT_AFTER || performance.now() - seen.since > LEFT_AFTER);
    if (isLeft) await unlink(turn).catch(() => undefined);
    else await wait(TRY_EVERY);
  }
}
