import { constants } from 'node:fs';
import { link, lstat, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result } from '../../shared/result';
import { codeOf } from './file-errors';
import { folderTime } from './folder-time';
import { isDeadHere } from './lock/lock-life';
import { ownLock } from './lock/lock-owner';
import { lockText, nextBeat, type LockRecord } from './lock/lock-record';
import { readOpen } from './lock/read-lock';
import { noteOvertaken } from './overtaken';
import { openRegular } from './regular-file';
import { shareLike } from './share-like';
import { signBeside, temporaryIn } from './temporary-files';
import { closeQuietly, removeQuietly, writeAll } from './whole-file';

/** ms between two tries to get the turn: soon at first, then seldom. */
const TRY_AFTER = { soon: 25, seldom: 250, soonTries: 20 };
/** ms between two beats of a turn that somebody has. */
const BEAT = 1000;
/**
 * Tries after which a turn without a beat counts as left behind, by a process that died or is suspended, and after which nobody waits on for one that
 * beats. Tries, not time: a program that was suspended itself has not looked, and clocks of two machines are never compared.
 */
const LEFT_AFTER = 60; // 10 s
const WAITED_ENOUGH = 140; // 30 s
/** Tries for a turn that does not say whose it is: it says so at once, unless its process was killed just then. */
const NAMELESS_AFTER = 22; // 1 s
/** ms without a beat, by the disk's own clock, after which a turn counts as left behind at first sight. */
const OLD = 60_000;
/** How often a save begins anew that was held up for so long that others took its turn. */
const MOST_TURNS = 3;

/** The turn of saving a file, as long as the task runs. */
export interface SaveTurn {
  /**
   * Where the new content must lie until it takes the file's place. Whoever takes the turn away takes this file away, too: so a program that was
   * suspended at any moment before that replaces nothing when it goes on. Nothing of the kind can be had of a file that is written in place.
   */
  readonly temporary: string;
  /** Whether nobody has taken the turn away. To be asked once the new content lies there, and before each write to the file itself. */
  readonly isOurs: () => Promise<boolean>;
}

/**
 * Runs a check and the write that follows on it while no other process of this program does so with the same file: else both could find
 * the file unchanged and the later one overwrite the earlier. Where no turn can be made beside it, because of what stands in its place or because the
 * folder takes none, it runs without.
 * @param path real and absolute
 * @param task run again when it fails and its turn was taken away meanwhile
 * @returns what the task gives, or `busy` when another program goes on saving for half a minute
 */
export async function inSaveTurn<T>(
  path: string,
  task: (turn: SaveTurn | undefined) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let turns = 1; ; turns++) {
    const turn = await takeTurn(path);
    if (turn === 'busy') return busy(path);
    try {
      const done = await task(turn);
      if (done.ok || turns === MOST_TURNS || !turn || (await turn.isOurs())) return done;
    } finally {
      await turn?.end();
    }
  }
}

function busy(path: string): Result<never> {
  return fail(
    'busy',
    '“{name}” was not saved: another program has been saving it for half a minute.',
    'Try again, or save it under another name.',
    { name: basename(path) },
  );
}

/** The failure of a save whose turn others have taken away. @param path of the file */
export function turnLost(path: string): Result<never> {
  return fail(
    'turn-lost',
    '“{name}” was not saved: it took so long that another program went ahead.',
    'Save again.',
    { name: basename(path) },
  );
}

class HeldTurn implements SaveTurn {
  readonly temporary: string;
  private readonly beating: NodeJS.Timeout;

  constructor(
    private readonly turn: string,
    private readonly file: FileHandle,
    private record: LockRecord,
  ) {
    this.temporary = temporaryOf(turn, record);
    this.beating = setInterval(() => void this.beat(), BEAT).unref();
  }

  isOurs = async (): Promise<boolean> => {
    const there = await lstat(this.turn).catch(() => undefined);
    return there !== undefined && there.ino === (await this.file.stat()).ino;
  };

  private async beat(): Promise<void> {
    this.record = nextBeat(this.record);
    const bytes = Buffer.from(lockText(this.record));
    // Through the handle: a turn that others have put there meanwhile is not written to.
    await writeAll(this.file, bytes, 0, bytes.length).catch(() => undefined);
  }

  async end(): Promise<void> {
    clearInterval(this.beating);
    if (await this.isOurs().catch(() => false)) await removeQuietly(this.turn);
    await closeQuietly(this.file);
  }
}

/** The new content that the holder of a turn is about to put in the file's place. */
function temporaryOf(turn: string, { instance }: Pick<LockRecord, 'instance'>): string {
  return join(dirname(turn), `.~${instance.slice(0, 8)}`);
}

async function takeTurn(path: string): Promise<HeldTurn | undefined | 'busy'> {
  const turn = signBeside(path, 'turn');
  const watch = new TurnWatch(turn);
  for (let tries = 1; tries <= WAITED_ENOUGH; tries++) {
    const made = await makeTurn(turn, path);
    if (made !== 'taken') return made;
    const found = await watch.look();
    if (found === 'none') continue;
    if (found === 'no-turn') return undefined;
    if (!found.isLeft) await wait(tries < TRY_AFTER.soonTries ? TRY_AFTER.soon : TRY_AFTER.seldom);
    else if (!(await takeAway(turn, found))) return undefined;
    else if (found.record) noteOvertaken(path, found.record);
  }
  return 'busy';
}

async function makeTurn(turn: string, path: string): Promise<HeldTurn | undefined | 'taken'> {
  try {
    const record = ownLock(new Date().toISOString());
    const file = await open(turn, 'wx+', 0o600);
    await shareLike(file, path);
    const bytes = Buffer.from(lockText(record));
    // Whose it is, for those who wait: no reason not to save where the disk is too full for that.
    await writeAll(file, bytes, 0, bytes.length).catch(() => undefined);
    return new HeldTurn(turn, file, record);
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'taken' : undefined;
  }
}

/** A turn as it was seen. */
interface SeenTurn {
  readonly isLeft: boolean;
  readonly ino: number;
  readonly record: LockRecord | undefined;
}

/** Finds out whether the process whose turn it is has died or is suspended: by its number, by the turn's age on the disk, and by our own watch. */
class TurnWatch {
  private seen = '';
  private still = 0;

  constructor(private readonly turn: string) {}

  /** `no-turn` where something else stands in its place. */
  async look(): Promise<SeenTurn | 'none' | 'no-turn'> {
    const file = await openRegular(this.turn, { flags: constants.O_RDONLY, follow: false }).catch(codeOf);
    if (typeof file !== 'object') return file === 'ENOENT' ? 'none' : 'no-turn';
    try {
      const { ino, mtimeMs } = await file.stat();
      const record = (await readOpen(file))?.record;
      const seen = `${ino} ${record?.instance} ${record?.beat}`;
      const isFirst = this.seen === '';
      this.still = this.seen === seen ? this.still + 1 : 0;
      this.seen = seen;
      const isLeft =
        this.still > (record ? LEFT_AFTER : NAMELESS_AFTER) ||
        (record !== undefined && isDeadHere(record)) ||
        (isFirst && (await this.isOld(mtimeMs)));
      return { isLeft, ino, record };
    } finally {
      await closeQuietly(file);
    }
  }

  private async isOld(modified: number): Promise<boolean> {
    const now = await folderTime(dirname(this.turn));
    return now !== undefined && now - modified > OLD;
  }
}

/**
 * Takes a turn away that was left behind, and with it the new content that its process may still want to put in the file's place.
 * @returns false where the system does not let it be taken away
 */
async function takeAway(turn: string, { ino, record }: SeenTurn): Promise<boolean> {
  const aside = temporaryIn(dirname(turn));
  try {
    await rename(turn, aside);
  } catch (error) {
    // Others have been faster.
    return codeOf(error) === 'ENOENT';
  }
  const moved = await lstat(aside).catch(() => undefined);
  // It was a new one by then: back to its place, unless there is a still newer one.
  if (moved?.ino !== ino) await link(aside, turn).catch(() => undefined);
  else if (record) await unlink(temporaryOf(turn, record)).catch(() => undefined);
  await removeQuietly(aside);
  return true;
}
