import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../file-errors';
import { openRegular } from '../regular-file';
import { closeQuietly, readAll } from '../whole-file';
import { MOST_BYTES, parseLock, type LockRecord } from './lock-record';

/** What lies where a lock would. `unreadable` is anything that is no lock; `modified` is ms by the clock of the disk. */
export type FoundLock =
  { kind: 'none' } | { kind: 'unreadable' } | { kind: 'lock'; record: LockRecord; modified: number };

/** A lock that is being made is empty for a moment: ms between two looks, and how many. */
const LOOK_AGAIN = 40;
const LOOKS = 4;

/** Opens a lock file, never anything else than a file. @param flags of `fs.constants` */
export async function openLock(lock: string, flags: number): Promise<FileHandle | 'none' | 'unreadable'> {
  try {
    // What lies beside a map was perhaps put there by somebody else.
    return await openRegular(lock, { flags, follow: false });
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'none' : 'unreadable';
  }
}

/** Reads an open lock file; nothing where it holds no lock. */
export async function readOpen(file: FileHandle): Promise<{ record: LockRecord; info: Stats } | undefined> {
  try {
    const info = await file.stat();
    if (!info.isFile() || info.size > MOST_BYTES) return undefined;
    const record = parseLock((await readAll(file, MOST_BYTES)).toString('utf8'));
    return record && { record, info };
  } catch {
    return undefined;
  }
}

/** Looks for a lock. Throws nothing: what cannot be read is no lock. */
export async function readLock(lock: string): Promise<FoundLock> {
  const file = await openLock(lock, constants.O_RDONLY);
  if (typeof file === 'string') return { kind: file };
  const read = await readOpen(file);
  await closeQuietly(file);
  return read ? { kind: 'lock', record: read.record, modified: read.info.mtimeMs } : { kind: 'unreadable' };
}

/** The same, but gives a lock that is just being made the time to become one. */
export async function readLockPatiently(lock: string): Promise<FoundLock> {
  for (let look = 1; ; look++) {
    const found = await readLock(lock);
    if (found.kind !== 'unreadable' || look === LOOKS) return found;
    await wait(LOOK_AGAIN);
  }
}
