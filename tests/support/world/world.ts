import { MemoryDisk } from './memory-disk';

/** A seeded source of randomness: the same schedule for the same seed. Mulberry32 (Tommy Ettinger, 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Something that a program waits for: a file operation, a message on its socket. */
interface Pending {
  readonly owner: Process;
  /** The file that it puts another in the place of. */
  readonly replaces: string | undefined;
  readonly run: () => void;
}

interface Timer {
  readonly owner: Process;
  readonly run: () => void;
  readonly every: number | undefined;
  due: number;
}

/** A process of the world: what it has asked for happens when the schedule says so; never any more once it was killed. */
export interface Process {
  readonly pid: number;
  readonly machine: string;
  /** ms by which its clock is ahead of the disk's. */
  readonly clock: number;
  state: 'runs' | 'suspended' | 'dead';
  /** ms that it has run. */
  ran: number;
}

/** ms that one operation takes. */
const OPERATION = 1;

/**
 * One disk, one time, and processes whose every file operation, message and timer waits until the schedule picks it, in any order between processes.
 * Time stands still while something can be done; then it goes on to the next timer.
 */
export class World {
  time = 1_000_000;
  /** So many operations and timers there have been. */
  steps = 0;
  readonly disk = new MemoryDisk(() => this.time);
  readonly processes: Process[] = [];
  readonly random: () => number;
  /** Asked before a file is replaced; true suspends the program right there. */
  suspendsBefore: (path: string) => boolean = () => false;
  private pending: Pending[] = [];
  private timers = new Map<number, Timer>();
  private count = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  start(machine: string, clock: number): Process {
    const process: Process = { pid: 100 + this.processes.length, machine, clock, state: 'runs', ran: 0 };
    this.processes.push(process);
    return process;
  }

  /** Whether a process with this number runs on a machine, suspended or not. */
  isRunning(machine: string, pid: number): boolean {
    return this.processes.some(
      (process) => process.machine === machine && process.pid === pid && process.state !== 'dead',
    );
  }

  /** Does something for a process when its turn comes. @param replaces the file that it puts another in the place of */
  ask<T>(owner: Process, run: () => T, replaces?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      if (owner.state === 'dead') return;
      this.pending.push({
        owner,
        replaces,
        run: () => {
          try {
            resolve(run());
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        },
      });
    });
  }

  addTimer(owner: Process, run: () => void, delay: number, repeats: boolean): number {
    const id = ++this.count;
    if (owner.state === 'dead') return id;
    const every = repeats ? Math.max(1, delay) : undefined;
    this.timers.set(id, { owner, run, every, due: this.time + Math.max(0, delay) });
    return id;
  }

  removeTimer(id: number): void {
    this.timers.delete(id);
  }

  kill(process: Process): void {
    process.state = 'dead';
    this.pending = this.pending.filter(({ owner }) => owner !== process);
    for (const [id, timer] of this.timers) if (timer.owner === process) this.timers.delete(id);
  }

  /** Everything ends, so that the next schedule finds nothing. */
  end(): void {
    for (const process of this.processes) this.kill(process);
  }

  /** One operation, or one timer. @returns false when nothing can happen any more before `until` */
  async step(until = Infinity): Promise<boolean> {
    this.steps++;
    await settled();
    const ready = this.pending.filter(({ owner }) => owner.state === 'runs');
    const next = this.pick(ready);
    if (next?.replaces !== undefined && this.suspendsBefore(next.replaces)) {
      next.owner.state = 'suspended';
      return true;
    }
    if (next) {
      this.pending.splice(this.pending.indexOf(next), 1);
      this.goOn(OPERATION);
      next.run();
      return true;
    }
    const timers = [...this.timers].filter(([, { owner }]) => owner.state === 'runs');
    const [id, timer] = timers.reduce<[number, Timer] | []>(
      (first, each) => (!first[1] || each[1].due < first[1].due ? each : first),
      [],
    );
    if (id === undefined || !timer || timer.due > until) return false;
    this.goOn(Math.max(0, timer.due - this.time));
    if (timer.every === undefined) this.timers.delete(id);
    else timer.due = this.time + timer.every;
    timer.run();
    return true;
  }

  private goOn(ms: number): void {
    this.time += ms;
    for (const process of this.processes) if (process.state === 'runs') process.ran += ms;
  }

  /** Lets so many ms pass, with all that happens in them. */
  async pass(ms: number): Promise<void> {
    const until = this.time + ms;
    while (await this.step(until));
    if (this.time < until) this.goOn(until - this.time);
  }
}

/** Ends when all that follows on what has happened without waiting for the world has run: a tick comes after all promises. */
function settled(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}
