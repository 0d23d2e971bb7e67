import { parentPort, workerData } from 'node:worker_threads';
import { Schedules } from '../../support/world/schedule';

/** What a thread is given: the bundle of the host's code, and which schedules are its own. */
export interface ScheduleWork {
  readonly code: string;
  readonly first: number;
  readonly end: number;
  readonly step: number;
  /** One number, shared: 1 as soon as it is to end. Node 20 can abort if a thread is ended from outside while it starts to pack something. */
  readonly stop: Int32Array;
}

/** What it says of each: what was wrong, if anything. */
export interface ScheduleWord {
  readonly seed: number;
  readonly problem: string | undefined;
}

const { code, first, end, step, stop } = workerData as ScheduleWork;
const schedules = new Schedules(code);
for (let seed = first; seed < end && Atomics.load(stop, 0) === 0; seed += step) {
  const problem = await schedules.run(seed);
  parentPort?.postMessage({ seed, problem } satisfies ScheduleWord);
}
