import { basename } from 'node:path';
import type { ReadOnly } from '../../shared/host/contract';
import { fail, ok, type Result } from '../../shared/result';
import { lockOnFile, takeLock, type HeldLock, type Taken } from '../files/lock/file-lock';
import { BEAT, LockWatch } from '../files/lock/lock-life';
import { machineName, ownLock } from '../files/lock/lock-owner';
import type { LockRecord } from '../files/lock/lock-record';
import { signBeside } from '../files/temporary-files';
import { isDirty, type OpenMap, type OpenMapsObserver } from './open-map';

/** Beats after which a map without unsaved edits, whose tab is gone, is let go of: a tab that is loaded anew is back before. */
const ALONE = 3;

type Locked = Extract<ReadOnly, { reason: 'locked' }>;

type Hold = { path: string } & (
  | { kind: 'ours'; lock: HeldLock; alone: number }
  /** None could be made, because the disk was full, say: tried again. */
  | { kind: 'none' }
  /** `takenOver`: it was ours before. `told`: what the window knows. */
  | { kind: 'others'; watch: LockWatch; takenOver: boolean; told: string }
);

/**
 * Sees to it that one open map alone is edited and saved of each file, among all tabs and programs on all machines, as far as a note beside
 * the file can do that. Every open map has a lock of its own, so that two tabs of one program are to each other what two programs are.
 *
 * Once a lock is lost nothing is written any more, not even edits from before, though the file may still be what it was: whoever took over
 * reads it at that very moment and edits from there, and a save under their feet would be a conflict that nobody asked for. What is unsaved
 * stays in the window and in its journal.
 */
export class MapLocks implements OpenMapsObserver {
  private readonly holds = new Map<OpenMap, Hold>();
  /** The edits of a map that could be edited here are kept, also where its lock was let go of while its window was cut off. */
  private readonly wasOurs = new WeakSet<OpenMap>();
  private readonly stop: () => void;

  constructor(
    private readonly now: () => string,
    heart: (beat: () => Promise<void>) => () => void = byTimer,
  ) {
    this.stop = heart(() => this.beat());
  }

  /** Takes the lock of a map's file if nobody has it; else the map is for reading only from now on. */
  async enter(open: OpenMap): Promise<void> {
    const { path } = open;
    const hold = this.holds.get(open);
    if (hold && hold.path === path) {
      // A window that asks gets to know how it is now, not as it was at the last beat.
      if (hold.kind === 'ours') await this.beatOurs(open, hold);
      return;
    }
    if (hold) this.letGo(open);
    if (path !== undefined) await this.take(open, path);
  }

  /** Takes the lock of a map's file over from the one who is known to have it; a save of theirs that is under way ends first. */
  async takeOver(open: OpenMap): Promise<void> {
    const hold = this.holds.get(open);
    if (hold?.kind !== 'others') return this.enter(open);
    await this.take(open, hold.path, hold.watch.record.instance);
  }

  private async take(open: OpenMap, path: string, over?: string): Promise<void> {
    this.note(open, path, await takeLock(path, ownLock(this.now()), over));
  }

  private note(open: OpenMap, path: string, taken: Taken): void {
    if (taken.kind === 'held') this.wasOurs.add(open);
    if (taken.kind === 'held') this.holds.set(open, { path, kind: 'ours', lock: taken.lock, alone: 0 });
    else if (taken.kind === 'others') this.watch(open, path, taken.record, this.wasOurs.has(open));
    else this.holds.set(open, { path, kind: 'none' });
  }

  private watch(open: OpenMap, path: string, record: LockRecord, takenOver: boolean): void {
    const watch = new LockWatch(signBeside(path, 'lock'), record);
    this.holds.set(open, { path, kind: 'others', watch, takenOver, told: stateOf(watch) });
  }

  /** Whether the lock of its file is held for this map. */
  isOurs(open: OpenMap): boolean {
    return this.holds.get(open)?.kind === 'ours';
  }

  /** Why a map may not be edited because of others, if so. */
  readOnly(open: OpenMap): Locked | undefined {
    const hold = this.holds.get(open);
    if (hold?.kind !== 'others') return undefined;
    const { record, isFree } = hold.watch;
    const { user, host, since } = record;
    return {
      reason: 'locked',
      by: { user, host, where: whereIs(record) },
      since,
      takenOver: hold.takenOver,
      isFree,
    };
  }

  /** The refusal to edit a map that was only opened for reading. Edits that were under way when it was taken over are kept. */
  refuseEdit(open: OpenMap): Result<never> | undefined {
    const hold = this.holds.get(open);
    return hold?.kind === 'others' && !hold.takenOver ? locked(open) : undefined;
  }

  /** Asked at the last moment before a save: the lock itself is looked at, whatever was known. */
  mayWrite = async (open: OpenMap, path: string): Promise<Result<null>> => {
    const hold = this.holds.get(open);
    if (hold?.path === path) {
      if (hold.kind === 'ours') await this.beatOurs(open, hold);
      return this.holds.get(open)?.kind === 'others' ? locked(open) : ok(null);
    }
    const other = await lockOnFile(path);
    if (!other) return ok(null);
    return fail(
      'file-open',
      '“{name}” is open on {host} ({user}).',
      'Close it there, or choose another name.',
      { name: basename(path), host: other.host, user: other.user },
    );
  };

  /** Shows that all maps that are ours are open still, and looks whether those of others are. */
  async beat(): Promise<void> {
    await Promise.all(
      [...this.holds].map(async ([open, hold]) => {
        if (hold.kind === 'others') return this.look(open, hold);
        if (hold.kind === 'none') return this.takeAtLast(open, hold);
        hold.alone = open.client?.gone.aborted && !isDirty(open) ? hold.alone + 1 : 0;
        if (hold.alone >= ALONE) this.letGo(open);
        else await this.beatOurs(open, hold);
      }),
    );
  }

  private async beatOurs(open: OpenMap, hold: Hold & { kind: 'ours' }): Promise<void> {
    const taker = await hold.lock.beat();
    if (!taker || this.holds.get(open) !== hold) return;
    this.watch(open, hold.path, taker, true);
    this.tell(open);
  }

  /** A lock that could not be made before: where there can be one by now, this map has it or learns who has. */
  private async takeAtLast(open: OpenMap, hold: Hold & { kind: 'none' }): Promise<void> {
    const taken = await takeLock(hold.path, ownLock(this.now()));
    if (this.holds.get(open) !== hold) {
      if (taken.kind === 'held') taken.lock.release();
      return;
    }
    if (taken.kind === 'others') {
      this.watch(open, hold.path, taken.record, true);
      this.tell(open);
    } else this.note(open, hold.path, taken);
  }

  private async look(open: OpenMap, hold: Hold & { kind: 'others' }): Promise<void> {
    const { watch } = hold;
    await watch.look();
    const state = stateOf(watch);
    if (this.holds.get(open) !== hold || state === hold.told) return;
    hold.told = state;
    this.tell(open);
  }

  private tell(open: OpenMap): void {
    const readOnly = this.readOnly(open);
    if (readOnly) open.client?.tell('maps.readOnly', { map: open.handle, readOnly });
  }

  private letGo(open: OpenMap): void {
    const hold = this.holds.get(open);
    this.holds.delete(open);
    if (hold?.kind === 'ours') hold.lock.release();
  }

  closed = (open: OpenMap): void => this.letGo(open);

  /** Lets go of everything, at once: the program ends. */
  end(): void {
    this.stop();
    for (const open of this.holds.keys()) this.letGo(open);
  }
}

function stateOf({ isFree, record }: LockWatch): string {
  return `${isFree} ${record.instance}`;
}

function whereIs({ machine, pid }: LockRecord): Locked['by']['where'] {
  if (machine !== machineName()) return 'elsewhere';
  return pid === process.pid ? 'this-program' : 'this-machine';
}

function locked(open: OpenMap): Result<never> {
  return fail('locked', '“{name}” is open for editing elsewhere.', 'Save a copy, or edit it here instead.', {
    name: basename(open.path ?? ''),
  });
}

function byTimer(beat: () => Promise<void>): () => void {
  const timer = setInterval(() => void beat(), BEAT).unref();
  return () => clearInterval(timer);
}
