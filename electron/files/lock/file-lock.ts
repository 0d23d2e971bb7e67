import { constants, lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok } from '../../../shared/result';
import { codeOf } from '../file-errors';
import { renamePatiently } from '../rename-patiently';
import { inSaveTurn } from '../save-turn';
import { shareLike } from '../share-like';
import { signBeside, temporaryIn } from '../temporary-files';
import { closeQuietly, removeQuietly, writeAll } from '../whole-file';
import { isLeftBehind } from './lock-life';
import { lockText, nextBeat, parseLock, type LockRecord } from './lock-record';
import { openLock, readLock, readLockPatiently, readOpen } from './read-lock';

/** What came of asking for a lock; `none` where there can be none: then there is only the check of the content at each save. */
export type Taken =
  { kind: 'held'; lock: HeldLock } | { kind: 'others'; record: LockRecord } | { kind: 'none' };

/**
 * Takes the lock of a file, over one that was left behind, too. It is advisory: a note for other programs like this one, with which a person
 * can do away. A save of the one who had it ends first, or never replaces anything (see `inSaveTurn`). Throws nothing.
 * @param path real and absolute
 * @param record what it is to hold
 * @param over the instance of a lock that is taken over though it lives; never another than the one that a person was told of
 */
export async function takeLock(path: string, record: LockRecord, over?: string): Promise<Taken> {
  const lock = signBeside(path, 'lock');
  const held: Taken = { kind: 'held', lock: new HeldLock(lock, record, path) };
  if (await create(lock, record, path)) return held;
  const first = await livingLock(lock);
  if (first && first.instance !== over) return { kind: 'others', record: first };
  const taken = await inSaveTurn<Taken>(path, async () => {
    const other = await livingLock(lock);
    if (other && other.instance !== over) return ok({ kind: 'others', record: other });
    if (await replace(lock, record, path)) return ok(held);
    // A living one that cannot be taken away stays theirs.
    return ok(other ? { kind: 'others', record: other } : { kind: 'none' });
  });
  if (taken.ok) return taken.value;
  // Somebody saves it all the time: it is theirs.
  const other = await livingLock(lock);
  return other ? { kind: 'others', record: other } : { kind: 'none' };
}

/** The lock that another program has on a file, if one that lives has. @param path real and absolute */
export function lockOnFile(path: string): Promise<LockRecord | undefined> {
  return livingLock(signBeside(path, 'lock'));
}

async function livingLock(lock: string): Promise<LockRecord | undefined> {
  const found = await readLockPatiently(lock);
  return found.kind === 'lock' && !(await isLeftBehind(lock, found)) ? found.record : undefined;
}

/** A lock that this program took. */
export class HeldLock {
  private ended = false;

  /** @param path the file that it is the lock of */
  constructor(
    private readonly lock: string,
    private record: LockRecord,
    private readonly path: string,
  ) {}

  get instance(): string {
    return this.record.instance;
  }

  /**
   * Shows that this program lives; makes a lock that went missing or was spoilt anew, unless it is released meanwhile.
   * @returns the lock of the one who has taken it over meanwhile
   */
  async beat(): Promise<LockRecord | undefined> {
    if (this.ended) return undefined;
    const taker = await this.show();
    if (!this.isEnded()) return taker;
    // Released while it was being made: then there was nothing yet that could be removed.
    this.release();
    return undefined;
  }

  private async show(): Promise<LockRecord | undefined> {
    this.record = nextBeat(this.record);
    // Read and written through one handle: a lock that is put in its place meanwhile is another file, and is not written to.
    const file = await openLock(this.lock, constants.O_RDWR);
    if (typeof file !== 'string') {
      const held = await readOpen(file);
      const isOurs = held?.record.instance === this.instance;
      const bytes = Buffer.from(lockText(this.record));
      if (isOurs) await writeAll(file, bytes, 0, bytes.length).catch(() => undefined);
      await closeQuietly(file);
      if (held) return isOurs ? undefined : held.record;
      await replace(this.lock, this.record, this.path, this.isEnded);
      return undefined;
    }
    if (file === 'none' && !this.ended && (await create(this.lock, this.record, this.path))) return undefined;
    const found = await readLock(this.lock);
    if (found.kind === 'lock' && found.record.instance !== this.instance) return found.record;
    if (found.kind === 'unreadable') await replace(this.lock, this.record, this.path, this.isEnded);
    return undefined;
  }

  /** A call, since it may be otherwise after each wait. */
  private readonly isEnded = (): boolean => this.ended;

  /** Gives it up; one that others have taken over stays theirs. At once, so that it can be done while the program ends. */
  release(): void {
    this.ended = true;
    try {
      if (!lstatSync(this.lock).isFile()) return;
      if (parseLock(readFileSync(this.lock, 'utf8'))?.instance === this.instance) unlinkSync(this.lock);
    } catch {
      // It is gone, or out of reach: then it is seen to be left behind.
    }
  }
}

/** Makes a lock where there is nothing. @returns whether it was made; a file that could only be begun is taken away */
async function create(lock: string, record: LockRecord, path: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    try {
      await shareLike(file, path);
      const bytes = Buffer.from(lockText(record));
      await writeAll(file, bytes, 0, bytes.length);
    } catch (error) {
      await removeQuietly(lock);
      throw error;
    } finally {
      await closeQuietly(file);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

/**
 * Puts a lock in the place of whatever is there, whole from the first moment on.
 * @param isEnded whether it is not wanted any more: what has been put there since stays then
 */
async function replace(
  lock: string,
  record: LockRecord,
  path: string,
  isEnded = (): boolean => false,
): Promise<boolean> {
  const temporary = temporaryIn(dirname(lock));
  if (isEnded() || !(await create(temporary, record, path))) return false;
  try {
    await renamePatiently(temporary, lock, async () => {
      if (isEnded()) throw Object.assign(new Error('the lock was released'), { code: 'ECANCELED' });
    });
    return true;
  } catch (error) {
    await removeQuietly(temporary);
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
