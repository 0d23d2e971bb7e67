import { open, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeadHere } from './lock/lock-life';
import { ownLock } from './lock/lock-owner';
import { lockText } from './lock/lock-record';
import { readLock } from './lock/read-lock';
import { signBeside } from './temporary-files';
import { closeQuietly } from './whole-file';

/** ms between two tries to get the turn, and after how long a turn counts as left behind by a process that died. */
const TRY_EVERY = 25;
const LEFT_AFTER = 10_000;
/** ms after which a turn that does not say whose it is counts as left: it says so at once, unless its process was killed just then. */
const NAMELESS_AFTER = 1000;

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
  const watch = new TurnWatch(turn);
  for (;;) {
    try {
      const file = await open(turn, 'wx');
      // Whose it is, for those who wait: no reason not to save where the disk is too full for that.
      await file.write(lockText(ownLock(new Date().toISOString()))).catch(() => undefined);
      await closeQuietly(file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    if (await watch.isLeft()) await unlink(turn).catch(() => undefined);
    else await wait(TRY_EVERY);
  }
}

/** Finds out whether the process whose turn it is has died: by its number, by the turn's age, and by our own watch. */
class TurnWatch {
  private seen = '';
  private since = 0;

  constructor(private readonly turn: string) {}

  async isLeft(): Promise<boolean> {
    const info = await stat(this.turn).catch(() => undefined);
    if (!info) return false;
    const seen = `${info.ino} ${info.ctimeMs}`;
    if (this.seen !== seen) {
      this.seen = seen;
      this.since = performance.now();
    }
    // The clock of a network drive can be ahead of ours for ever.
    const waited = performance.now() - this.since;
    if (Date.now() - info.mtimeMs > LEFT_AFTER || waited > LEFT_AFTER) return true;
    const found = await readLock(this.turn);
    return found.kind === 'lock' ? isDeadHere(found.record) : waited > NAMELESS_AFTER;
  }
}
