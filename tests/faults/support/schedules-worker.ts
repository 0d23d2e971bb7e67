import { parentPort, workerData } from 'node:worker_threads';
import { Schedules } from '../../support/world/schedule';

/** What a thread is given: the bundle of the host's code, and which schedules are its own. */
export interface ScheduleWork {
  readonly code: string;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/** What it says of each: what was wrong, if anything. */
export interface ScheduleWord {
  readonly seed: number;
  readonly problem: string | undefined;
}

const { code, first, end, step } = workerData as ScheduleWork;
const schedules = new Schedules(code);
for (let seed = first; seed < end; seed += step) {
  const problem = await schedules.run(seed);
  parentPort?.postMessage({ seed, problem } satisfies ScheduleWord);
}
