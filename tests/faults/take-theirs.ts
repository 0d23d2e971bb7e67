import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentHash } from '../../electron/files/content-hash';
import { JOURNALS } from '../../electron/host/journals';
import { TestClient, TestHost } from '../support/test-host';
import { Tally, type Scenario } from './scenario';
import { clientOf } from './support/direct-client';
import { inLanes } from './support/lanes';
import { lettersUpTo, Typist } from './support/typist';
import { templateOf } from './support/template';

/** ms between two letters, until the other program writes, and until theirs is taken. */
const LETTER_EVERY = 8;
const WRITES_WITHIN = 200;
const TAKES_WITHIN = 500;

export const takeTheirs300k = takeTheirs('take-theirs-300k', {
  bytes: 300_000,
  rounds: 1000,
  lanes: 3,
  minutes: 7,
});
export const takeTheirs5m = takeTheirs('take-theirs-5m', {
  bytes: 5_000_000,
  rounds: 200,
  lanes: 1,
  minutes: 13,
});
export const takeTheirs40m = takeTheirs('take-theirs-40m', {
  bytes: 40_000_000,
  rounds: 50,
  lanes: 1,
  minutes: 29,
});

/**
 * While somebody types in a card, another program writes the file, and what it wrote is taken, asked or by itself; in every third case it has written to
 * the same card. Every letter and all that the other wrote must be in the file, in unsaved work or in a version. The control are the letters that came
 * while the file was read.
 */
function takeTheirs(
  name: string,
  { bytes, rounds, lanes, minutes }: { bytes: number; rounds: number; lanes: number; minutes: number },
): Scenario {
  return {
    name,
    minutes,
    target: '0 letters lost, 0 of the other’s edits lost',
    run: async (run) => {
      const tally = new Tally();
      const template = templateOf(bytes);
      const count = run.scaled(rounds, 2);
      const seen = { between: 0, dropped: 0, refused: 0 };
      await inLanes({ run, tally, lanes, count }, async (number) => {
        const folder = join(run.folder, String(number));
        mkdirSync(folder);
        const problem = await round(folder, template, number, seen);
        rmSync(folder, { recursive: true, force: true });
        return problem;
      });
      return tally.outcome({
        note: `In ${seen.between} letters came while the file was read; ${seen.dropped} did not fit what the other had written, ${seen.refused} were left as they were for that.`,
        ...(seen.between === 0 && { unmet: 'No letter came while the file was read: nothing was tried.' }),
      });
    },
  };
}

async function round(
  folder: string,
  template: string,
  number: number,
  seen: { between: number; dropped: number; refused: number },
): Promise<string | undefined> {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, template);
  const testHost = new TestHost(folder, { dataFolder: join(folder, 'data') });
  const client = clientOf(testHost.host, new TestClient());
  const typist = await Typist.open(client, testHost.host.giveFile(path));
  let isOver = false;
  const typing = (async () => {
    for (; !isOver; await wait(LETTER_EVERY)) typist.type();
  })();
  await wait(Math.random() * WRITES_WITHIN);
  const theirs = `Theirs ${number}`;
  writeTheirs(path, theirs, number % 3 === 0 ? typist.card : undefined);
  await wait(Math.random() * TAKES_WITHIN);
  const taken = await typist.takeTheirs(number % 2 === 0 ? 'asked' : 'by-itself');
  await wait(Math.random() * LETTER_EVERY * 5);
  isOver = true;
  await typing;
  const flushed = await typist.flush();
  if (taken.ok && taken.value.own !== 'none') seen.between++;
  if (taken.ok && taken.value.own === 'dropped') seen.dropped++;
  if (!taken.ok && taken.error.code === 'conflict') seen.refused++;
  else if (!taken.ok) return `it was not taken: ${taken.error.message}`;
  if (!flushed.ok) return `the host has not all of it: ${flushed.error.message}`;
  await testHost.end();
  const wanted = [theirs, lettersUpTo(typist.letters)];
  const [missing] = await notKept(wanted, folder);
  return missing && `“${missing}” is gone`;
}

/** Another program writes the file: another group, and another text of a card, if so. */
function writeTheirs(path: string, title: string, card: string | undefined): void {
  const map = JSON.parse(readFileSync(path, 'utf8')) as {
    groups: { id: string; title: string }[];
    nodes: { id: string; text: string }[];
  };
  const digits = contentHash(title)
    .replace(/[^0-9]/g, '')
    .padEnd(12, '0')
    .slice(0, 12);
  map.groups.push({ id: `g-${digits}`, title });
  const node = map.nodes.find(({ id }) => id === card);
  if (node) node.text = 'Another text.';
  writeFileSync(`${path}.new`, JSON.stringify(map));
  renameSync(`${path}.new`, path);
}

/** Which of the texts are neither in the file nor in unsaved work nor in a version. */
async function notKept(wanted: readonly string[], folder: string): Promise<readonly string[]> {
  let missing = wanted;
  for await (const text of everythingKept(folder)) {
    missing = missing.filter((one) => !text.includes(`"${one}"`));
    if (missing.length === 0) break;
  }
  return missing;
}

/** The texts of the file, of unsaved work and of all versions, as the next start finds them. */
async function* everythingKept(folder: string): AsyncGenerator<string> {
  yield readFileSync(join(folder, 'map.argmap'), 'utf8');
  const journals = join(folder, 'data', JOURNALS);
  // The program that they are of has ended, though this process goes on.
  for (const session of readdirSync(journals)) rmSync(join(journals, session, 'alive'), { force: true });
  const next = new TestHost(folder, { dataFolder: join(folder, 'data') });
  try {
    const { works } = await next.must('recovery.list', {});
    for (const { id } of works) yield (await next.must('recovery.open', { id })).content;
    for (const { map } of (await next.must('history.maps', {})).maps)
      for (const { version } of (await next.must('history.list', { map })).versions)
        yield (await next.must('history.read', { map, version })).content;
  } finally {
    await next.end();
  }
}
