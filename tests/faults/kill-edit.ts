import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { JOURNALS, journalFiles } from '../../electron/host/journals';
import { readJournal } from '../../electron/files/journal/read-journal';
import { Tally, type Run, type Scenario } from './scenario';
import { inLanes } from './support/lanes';
import { WriterProcess } from './support/writer-process';

const KILLS = 1000;
const LANES = 4;
/** ms of edits that a kill may lose, and the longest that a process lives. */
const MAY_LOSE = 1000;
const LIFE = 1500;

/** A program is killed while it edits a map that has never been saved: its journal must bring back all but the last second. */
export const killEdit: Scenario = {
  name: 'kill-edit',
  minutes: 4,
  disk: true,
  target: 'at most 1 s of edits lost, 0 corrupt journals',
  run: async (run) => {
    const tally = new Tally();
    const kills = run.scaled(KILLS);
    let worst = 0;
    await inLanes({ run, tally, lanes: LANES, count: kills }, async (number) => {
      const { problem, lost } = await killOnce(run, String(number));
      worst = Math.max(worst, lost);
      return problem;
    });
    return tally.outcome({ note: `The most that a kill lost: ${worst} ms of edits.` });
  },
};

async function killOnce(run: Run, name: string): Promise<{ problem: string | undefined; lost: number }> {
  const dataFolder = join(run.folder, name);
  const writer = new WriterProcess(run.writer);
  const said: { edits: number; at: number }[] = [];
  writer.order({ kind: 'edit-on', dataFolder });
  const first = await writer.next();
  if (first?.kind === 'ready') await writer.next();
  await wait(Math.random() * LIFE);
  for (const word of await writer.kill()) if (word.kind === 'edited') said.push(word);
  const folder = join(dataFolder, JOURNALS, 'edited');
  const log = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.log')) : undefined;
  const read = log && (await readJournal(journalFiles(folder, log.slice(0, -'.log'.length))));
  const recovered = read === 'unreadable' ? undefined : read;
  rmSync(dataFolder, { recursive: true, force: true });
  const last = said.at(-1);
  if (!last) return { problem: undefined, lost: 0 };
  // Killed before the log's first line was written, it brings back the content that edits were to follow on, and none of these.
  const kept = recovered ? recovered.diffs.length : 0;
  const firstLost = said.find(({ edits }) => edits > kept);
  const lost = firstLost ? last.at - firstLost.at : 0;
  if (!recovered && last.at - (said[0]?.at ?? 0) > MAY_LOSE)
    return { problem: 'the journal cannot be read', lost };
  if (recovered && recovered.map.tables.groups.size !== kept)
    return {
      problem: `${kept} edits brought back ${recovered.map.tables.groups.size} groups`,
      lost,
    };
  return { problem: lost > MAY_LOSE ? `${lost} ms of edits were lost` : undefined, lost };
}
