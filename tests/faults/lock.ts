import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestHost } from '../support/test-host';
import { Tally, type Run, type Scenario } from './scenario';
import { inLanes } from './support/lanes';
import { templateOf } from './support/template';
import { WriterProcess } from './support/writer-process';

const KILLS = 200;
const LANES = 2;
/** ms: the longest that a process lives with the map open, and that opening, editing and saving may take afterwards. */
const LIFE = 100;
const AT_ONCE = 5000;

/**
 * A program is killed while it has a map open for editing, at any moment: in a beat of its lock, in a save, at rest. While it lives the next
 * program must get the map for reading only, which is the control; once it is dead the next must edit and save it as if nothing had been.
 */
export const lock: Scenario = {
  name: 'lock',
  target: '0 blocked by a dead program, 0 let in beside a living one',
  run: async (run) => {
    const tally = new Tally();
    const kills = run.scaled(KILLS);
    let longest = 0;
    await inLanes({ run, tally, lanes: LANES, count: kills }, async (number) => {
      const { problem, took } = await killHolder(run, String(number));
      longest = Math.max(longest, took);
      return problem;
    });
    return tally.outcome({
      note: `The longest that opening, editing and saving took afterwards: ${Math.round(longest)} ms.`,
    });
  },
};

async function killHolder(run: Run, name: string): Promise<{ problem: string | undefined; took: number }> {
  const folder = join(run.folder, name);
  mkdirSync(folder);
  const path = join(folder, 'map.argmap');
  writeFileSync(path, templateOf(1000));
  const holder = new WriterProcess(run.writer);
  holder.order({ kind: 'hold', path });
  let word = await holder.next();
  while (word && word.kind !== 'held') word = await holder.next();
  const beside = await open(folder);
  const letIn = beside.readOnly === undefined;
  await wait(Math.random() * LIFE);
  await holder.kill();
  if (!word?.mine) return { problem: 'the first program did not get the map', took: 0 };
  if (letIn) return { problem: 'a second program was let in beside a living one', took: 0 };
  const began = performance.now();
  const problem = await editAndSave(folder);
  const took = performance.now() - began;
  return { problem: problem ?? (took > AT_ONCE ? `it took ${Math.round(took)} ms` : undefined), took };
}

async function open(folder: string) {
  const host = new TestHost(folder, { dataFolder: join(folder, 'data') });
  const opened = await host.must('maps.open', { file: await host.file('map.argmap') });
  return { host, ...opened };
}

async function editAndSave(folder: string): Promise<string | undefined> {
  const { host, map, readOnly, revision } = await open(folder);
  if (readOnly) return 'the map of a dead program was opened for reading only';
  const id = 'g-00000000000a';
  const diff = [{ table: 'groups' as const, id, to: { id, title: 'Edited afterwards' } }];
  const edited = await host.call('maps.edit', { map, revision: revision + 1, diff });
  if (!edited.ok) return edited.error.message;
  const saved = await host.call('maps.save', { map });
  if (!saved.ok) return saved.error.message;
  const isThere = readFileSync(join(folder, 'map.argmap'), 'utf8').includes('Edited afterwards');
  return isThere ? undefined : 'the edit is not in the file';
}
