import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mapOrCopy } from '../../electron/files/read-safe-copy';
import { recordsOf } from '../../shared/map/table';
import { Tally, type Run, type Scenario } from './scenario';
import { inLanes } from './support/lanes';
import { templateOf } from './support/template';
import { WriterProcess } from './support/writer-process';
import type { Word } from './support/writer/words';

const SUSPENSIONS = 300;
const SIDE_BY_SIDE = 20;
/** ms: the longest that a program is suspended, and the latest moment of a save at which that happens. */
const LONGEST = 30_000;
const LATEST = 120;
const MAP_BYTES = 400_000;
/** Long enough that the taker does not wait for the one that is suspended to end its save. */
const PAST_PATIENCE = 14_000;

/**
 * A program is suspended at a random moment of a save, for up to half a minute. Meanwhile another takes the map over, edits and saves; in every second
 * case it is suspended in its own save, too. Then both go on. What was acknowledged must be in the file, or the one that came later have seen it.
 */
export const suspendSave = suspended('suspend-save', () => undefined);
/** A file with two names cannot be replaced by another. */
export const suspendSaveInPlace = suspended('suspend-in-place', (path) => linkSync(path, `${path}.other`));

/** @param prepare called with the path of each map before it is opened */
function suspended(name: string, prepare: (path: string) => void): Scenario {
  return {
    name,
    minutes: 9,
    target: '0 acknowledged saves overwritten unseen, all said',
    run: async (run) => {
      const tally = new Tally();
      const count = run.scaled(SUSPENSIONS, 6);
      let overtaken = 0;
      await inLanes({ run, tally, lanes: SIDE_BY_SIDE, count }, async (number) => {
        const { problem, wasOvertaken } = await suspendOnce(run, number, prepare);
        if (wasOvertaken) overtaken++;
        return problem && `${number}: ${problem}`;
      });
      return tally.outcome({
        note: `${overtaken} were overtaken in the middle of their save.`,
        ...(overtaken === 0 && { unmet: 'Nobody was overtaken in a save: nothing was tried.' }),
      });
    },
  };
}

async function suspendOnce(
  run: Run,
  number: number,
  prepare: (path: string) => void,
): Promise<{ problem?: string | undefined; wasOvertaken: boolean }> {
  const folder = join(run.folder, String(number));
  mkdirSync(folder);
  const path = join(folder, 'map.argmap');
  writeFileSync(path, templateOf(MAP_BYTES));
  prepare(path);
  const [first, second] = ['one', 'two'].map((name) => ({
    name,
    process: new WriterProcess(run.writer),
    dataFolder: join(folder, `data-${name}`),
  })) as [Side, Side];
  try {
    await first.process.next();
    await second.process.next();
    await order(first, path, 'First');
    // Long or short, and never in the same moment of a save.
    const pause =
      number % 2 === 0 ? PAST_PATIENCE + Math.random() * (LONGEST - PAST_PATIENCE) : Math.random() * 3000;
    const began = await beginSave(first, path, 'Suspended');
    await wait(Math.random() * LATEST);
    first.process.suspend();
    const resumed = wait(pause).then(() => first.process.resume());
    const taken = order(second, path, 'Taken');
    if (number % 3 === 0) {
      await wait(Math.random() * 1000);
      second.process.suspend();
      await wait(Math.random() * 2000);
      second.process.resume();
    }
    const [theirs] = await Promise.all([taken, resumed]);
    const mine = await endSave(first, began);
    const held = await titlesIn(path);
    if (!held) return { problem: 'the map is torn, and no whole copy lies beside it', wasOvertaken: true };
    // The last that each was told is there, or the other has seen it.
    if (theirs.ok && !held.includes('Taken') && !mine.seen.includes('Taken'))
      return { problem: 'the taker’s acknowledged save is gone', wasOvertaken: true };
    if (mine.ok && !held.includes('Suspended') && !theirs.seen.includes('Suspended'))
      return { problem: 'the acknowledged save of the one that was suspended is gone', wasOvertaken: true };
    if (!mine.ok && mine.code === '') return { problem: 'nothing was said', wasOvertaken: true };
    return { wasOvertaken: theirs.ok && !mine.ok };
  } finally {
    await first.process.kill();
    await second.process.kill();
  }
}

interface Side {
  readonly name: string;
  readonly process: WriterProcess;
  readonly dataFolder: string;
}

interface Came {
  readonly ok: boolean;
  readonly code: string;
  readonly seen: readonly string[];
}

async function order(side: Side, path: string, title: string): Promise<Came> {
  return endSave(side, await beginSave(side, path, title));
}

/** Ends when the edit is taken and the save begins, or when it has come to nothing before. */
async function beginSave(side: Side, path: string, title: string): Promise<Word | undefined> {
  side.process.order({ kind: 'edit-and-save', path, dataFolder: side.dataFolder, title });
  return side.process.next();
}

/** @param began the word with which the save began */
async function endSave(side: Side, began: Word | undefined): Promise<Came> {
  const seen = began?.kind === 'edited-in' ? began.seen : [];
  for (let word = began; word; word = await side.process.next())
    if (word.kind === 'done') return { ok: word.ok, code: word.code, seen };
  return { ok: false, code: '', seen };
}

/** The titles that were added to a map, as whoever opens it is shown it: from a whole copy beside it where its file is torn. */
async function titlesIn(path: string): Promise<string[] | undefined> {
  const { read } = await mapOrCopy(readFileSync(path), path, dirname(path));
  return read.ok ? [...recordsOf(read.value.map.tables.groups)].map(({ title }) => title) : undefined;
}
