import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Tally, type Run, type Scenario } from './scenario';
import { spoil, SPOILT_HOSTS } from './support/spoilt-hosts';
import type { ScheduleWord, ScheduleWork } from './support/schedules-worker';

const SCHEDULES = 100_000;
/** Schedules in which a host that lacks one care must be found out. */
const CONTROL = 3000;
/** MB for young objects: schedules make many that are soon forgotten. */
const YOUNG = 64;

/**
 * Random schedules of the host's own code, of which disk, clock, processes and connections are the test's: programs are suspended, killed and started,
 * disks fill, connections break, others write, at any operation. Each acknowledged edit must be in the file, in a journal or in a version; what a program
 * has not seen is not written over; who edits is given all that the file holds; at rest one window at most takes itself for the editor.
 */
export const schedules: Scenario = {
  name: 'schedules',
  alone: true,
  target: '0 edits lost, 0 silent overwrites, 1 editor at most',
  run: async (run) => {
    const tally = new Tally();
    const count = run.scaled(SCHEDULES);
    await each(run, run.hostCode, count, ({ seed, problem }) => {
      tally.count(problem && `schedule ${seed}: ${problem}`);
      run.progress(tally.tried, count);
      return true;
    });
    const unseen: string[] = [];
    let most = 0;
    for (const host of SPOILT_HOSTS) {
      const code = spoil(run.hostCode, host);
      const needed = code === undefined ? undefined : await neededToFind(run, code);
      if (needed === undefined) unseen.push(host.name);
      else most = Math.max(most, needed);
    }
    return tally.outcome({
      note: `${SPOILT_HOSTS.length - unseen.length} of ${SPOILT_HOSTS.length} hosts that lack one care were found out, after ${most} schedules at most.`,
      ...(unseen.length > 0 && { unmet: `Nothing went wrong in a host that ${unseen.join('; ')}.` }),
    });
  },
};

/** @returns how many schedules it took until something was wrong */
async function neededToFind(run: Run, code: string): Promise<number | undefined> {
  let needed: number | undefined;
  await each(run, code, CONTROL, ({ seed, problem }) => {
    if (problem !== undefined) needed = Math.min(needed ?? seed, seed);
    run.progress(seed, CONTROL);
    return needed === undefined;
  });
  return needed;
}

/** @param hear false ends it */
async function each(
  run: Run,
  code: string,
  count: number,
  hear: (word: ScheduleWord) => boolean,
): Promise<void> {
  const lanes = Math.min(2, availableParallelism());
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const endAll = (): void => void Atomics.store(stop, 0, 1);
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) => {
      const work: ScheduleWork = { code, first: 1 + lane, end: 1 + count, step: lanes, stop };
      const worker = new Worker(run.schedulesWorker, {
        workerData: work,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
      return new Promise<void>((resolve, reject) => {
        worker.on('message', (word: ScheduleWord) => {
          try {
            if (!hear(word)) endAll();
          } catch (error) {
            endAll();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      });
    }),
  );
}
