import { dirname } from 'node:path';
import { isRunning } from '../journal/alive';
import { machineName } from './lock-owner';
import type { LockRecord } from './lock-record';
import { folderTime, readLock, type FoundLock } from './read-lock';

/** ms between two beats of a lock, and between two looks at one. */
export const BEAT = 3000;
/** After so many looks without a beat its program counts as dead. Looks, not time: a machine that slept has not looked. */
const STILL_LOOKS = 5;
/**
 * ms without a beat after which a lock is taken for left behind at first sight. Long for those of other machines: a cloud client copies
 * their clock's times, which may be minutes away from ours. What lies between is found out by watching.
 */
const LEFT_AFTER = { here: 30_000, elsewhere: 10 * 60_000 };

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
  // Both times by the disk's clock, whatever ours and the other program's say.
  const now = await folderTime(dirname(lock));
  const patience = found.record.machine === machineName() ? LEFT_AFTER.here : LEFT_AFTER.elsewhere;
  return now !== undefined && now - found.modified > patience;
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
