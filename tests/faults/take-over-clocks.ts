import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tally, type Scenario } from './scenario';
import { templateOf } from './support/template';
import { WriterProcess } from './support/writer-process';

const TAKE_OVERS = 1000;
const PAIRS = 4;
/** ms by which the two clocks differ. */
const DAYS = 2 * 24 * 60 * 60 * 1000;

/**
 * Two programs whose clocks are two days apart take a map over from each other again and again, edit and save. The taker must be given all that was saved
 * before, and what both saved must be in the file at the end. The control is one that is given an older file.
 */
export const takeOverClocks: Scenario = {
  name: 'take-over-clocks',
  minutes: 1,
  target: '0 given older content, 0 saves lost',
  run: async (run) => {
    const tally = new Tally();
    const count = run.scaled(TAKE_OVERS, 12);
    const pair = async (number: number): Promise<void> => {
      const folder = join(run.folder, String(number));
      mkdirSync(folder);
      const path = join(folder, 'map.argmap');
      writeFileSync(path, templateOf(20_000));
      const programs = [-DAYS / 2, DAYS / 2].map((clock) => new WriterProcess(run.writer, [], clock));
      for (const program of programs) await program.next();
      const saved: string[] = [];
      try {
        for (let done = number; done < count; done += PAIRS) {
          const turn = Math.floor(done / PAIRS) % 2;
          const program = programs[turn] as WriterProcess;
          const title = `Edit ${done}`;
          program.order({ kind: 'edit-and-save', path, dataFolder: join(folder, `data-${turn}`), title });
          const begun = await program.next();
          const ended = begun?.kind === 'edited-in' ? await program.next() : begun;
          tally.count(problemOf(saved, begun?.kind === 'edited-in' ? begun.seen : [], ended));
          if (ended?.kind === 'done' && ended.ok) saved.push(title);
          run.progress(tally.tried, count);
        }
        const held = readFileSync(path, 'utf8');
        for (const title of saved) if (!held.includes(`"${title}"`)) tally.count(`“${title}” is gone`);
      } finally {
        for (const program of programs) await program.kill();
      }
    };
    await Promise.all(Array.from({ length: PAIRS }, (_, number) => pair(number)));
    // What would be counted if a program were given what the file held before.
    const isFound = problemOf(['Edit 0', 'Edit 1'], ['Edit 0'], undefined) !== undefined;
    return tally.outcome(isFound ? {} : { unmet: 'Older content would not be noticed.' });
  },
};

function problemOf(saved: readonly string[], seen: readonly string[], ended: unknown): string | undefined {
  const missing = saved.find((title) => !seen.includes(title));
  if (missing !== undefined) return `the taker was not given “${missing}”`;
  const { ok = false, message = 'it said nothing' } = (ended ?? {}) as { ok?: boolean; message?: string };
  return ok ? undefined : message;
}
