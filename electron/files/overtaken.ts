import { isDeadHere } from './lock/lock-life';
import type { LockRecord } from './lock/lock-record';

/** By the paths of files, the programs whose turn to save them this one has taken away. */
const OVERTAKEN = new Map<string, LockRecord[]>();

/** Notes that a program was overtaken in its save: it may be suspended in the middle of a write, which it ends when it goes on. @param path real and absolute */
export function noteOvertaken(path: string, record: LockRecord): void {
  OVERTAKEN.set(path, [...(OVERTAKEN.get(path) ?? []), record]);
}

/**
 * Whether a program that was overtaken may still write a last piece into a file itself: no look before the write keeps one from that which was suspended
 * between the two. As long as it is not known to be dead, what is written in place lies beside the file as well.
 */
export function mayBeTorn(path: string): boolean {
  const alive = (OVERTAKEN.get(path) ?? []).filter((record) => !isDeadHere(record));
  if (alive.length > 0) OVERTAKEN.set(path, alive);
  else OVERTAKEN.delete(path);
  return alive.length > 0;
}
