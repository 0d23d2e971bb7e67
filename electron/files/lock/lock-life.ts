import { dirname } from 'node:path';
import { isRunning } from '../process-life';
import { folderTime } from '../folder-time';
import { machineName } from './lock-owner';
import type { LockRecord } from './lock-record';
import { readLock, type FoundLock } from './read-lock';

/** ms between two beats of a lock, and between two looks at one. */
export const BEAT = 3000;
/** After so many looks without a beat its program counts as dead. Looks, not time: a machine that slept has not looked. */
const STILL_LOOKS = 5;
/**
 * ms without a beat after which a lock of this machine's is taken for left behind at first sight. Those of other machines are watched, and never
 * judged by their time: a cloud client copies it from a clock that may be days away from ours.
 */
const LEFT_AFTER = 30_000;

/** Whether a process is known to be dead: only this machine's own can be. */
export function isDeadHere({ machine, pid }: Pick<LockRecord, 'machine' | 'pid'>): boolean {
  return machine === machineName() && !isRunning(pid);
}

/** Whether a lock was left behind, as far as that can be told at first sight. */
export async function isLeftBehind(
  lock: string,
  found: Extract<FoundLock, { kind: 'lock' }>,
): Promise<boolean> {
  if (isDeadHere(found.record)) return true;
  if (found.record.machine !== machineName()) return false;
  // Both times by the disk's clock, whatever ours says.
  const now = await folderTime(dirname(lock));
  return now !== undefined && now - found.modified > LEFT_AFTER;
}

/** Watches another program's lock by its beats. */
export class LockWatch {
  private still = 0;
  private gone = false;

  /** @param record the lock as it was found */
  constructor(
    private readonly lock: string,
    public record: LockRecord,
  ) {}

  /** Whether nobody has the map open any more, as far as is known. */
  get isFree(): boolean {
    return this.gone || this.still >= STILL_LOOKS || isDeadHere(this.record);
  }

  /** Looks once; to be called every `BEAT`. One that was taken for dead and beats again is alive. */
  async look(): Promise<void> {
    const found = await readLock(this.lock);
    this.gone = found.kind === 'none';
    if (found.kind !== 'lock') {
      this.still++;
      return;
    }
    const { instance, beat } = this.record;
    const moved = found.record.instance !== instance || found.record.beat !== beat;
    this.still = moved ? 0 : this.still + 1;
    this.record = found.record;
  }
}
