import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signBeside } from '../../electron/files/temporary-files';
import { Tally, type Run, type Scenario } from './scenario';
import { mapInFile } from './support/brought-back';
import { inLanes } from './support/lanes';
import { mustRun, refused } from './support/mounts';
import { templateOf } from './support/template';
import type { Answer } from './support/writer/words';
import { WriterProcess } from './support/writer-process';

/** ms in which everything must be answered. It takes some tenths of a second, and 10 s where somebody's turn is waited for. */
const PATIENCE = 60_000;
const MAP_BYTES = 20_000;
/** Most wait for somebody's turn. */
const LANES = 8;
const MUST_WORK = ['maps.open', 'maps.edit', 'maps.save'];

/** Where helper files lie; `*` stands for the map's own id. */
const PLACES: Record<string, (folder: string) => string> = {
  lock: (folder) => signBeside(join(folder, 'map.argmap'), 'lock'),
  turn: (folder) => signBeside(join(folder, 'map.argmap'), 'turn'),
  settings: (folder) => join(folder, 'data/settings.json'),
  'recent maps': (folder) => join(folder, 'data/recent.json'),
  journals: (folder) => join(folder, 'data/journal'),
  'a session’s sign of life': (folder) => join(folder, 'data/journal/0123456789ab/alive'),
  'a journal': (folder) => join(folder, 'data/journal/0123456789ab/map-1.log'),
  'its base': (folder) => join(folder, 'data/journal/0123456789ab/map-1.base'),
  versions: (folder) => join(folder, 'data/history'),
  'versions of the map': (folder) => join(folder, 'data/history/*'),
  'their index': (folder) => join(folder, 'data/history/*/index.json'),
  copies: (folder) => join(folder, 'data/copies'),
};

/** What may stand there instead, and how it is made. */
const THINGS: Record<string, (path: string, secret: string) => void> = {
  'a folder': (path) => mkdirSync(path),
  'a folder with a file': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'x'), 'x');
  },
  'a pipe': (path) => mustRun('mkfifo', path),
  'an endless device': (path) => mustRun('mknod', path, 'c', '1', '5'),
  'a link to an endless device': (path) => symlinkSync('/dev/zero', path),
  'a link to somebody’s file': (path, secret) => symlinkSync(secret, path),
  'a link to nothing': (path) => symlinkSync('/nowhere/at/all', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a file of 40 MB': (path) => writeFileSync(path, Buffer.alloc(40_000_000, 'x')),
  'no JSON': (path) => writeFileSync(path, '{"files": [{"path":'),
  'other JSON': (path) => writeFileSync(path, '[null, {"__proto__": 1}, "x"]'),
  'an empty file': (path) => writeFileSync(path, ''),
  'a file that cannot be changed': (path) => {
    writeFileSync(path, '[]');
    mustRun('chattr', '+i', path);
  },
};

/**
 * Something else stands in the place of each helper file, and the data folder cannot be written: the map must open, be edited and be saved all the same, no call
 * may hang, and what fails says so in words. Links lead nowhere: the file behind one stays what it is.
 */
export const oddFiles: Scenario = {
  name: 'odd-files',
  minutes: 5,
  target: 'opened, edited and saved all the same, nothing hangs',
  run: async (run) => {
    const probe = join(run.folder, 'probe');
    const forbidden = refused('mknod', probe, 'c', '1', '5');
    if (forbidden !== undefined)
      return { tried: 0, failed: 0, problems: [], unmet: `This machine forbids devices. ${forbidden}` };
    const all = Object.keys(PLACES).flatMap((place) =>
      Object.keys(THINGS).map((thing) => ({ place, thing })),
    );
    const share = Math.max(1, Math.round(1 / run.share / 2));
    const cases = all.filter((_, index) => index % share === 0);
    const tally = new Tally();
    let hangs = 0;
    let odd = 0;
    await inLanes({ run, tally, lanes: LANES, count: cases.length }, async (number) => {
      const { place, thing } = cases[number] ?? { place: '', thing: '' };
      const folder = join(run.folder, String(number));
      const path = prepare(folder, place, thing);
      // The control: whoever just reads what stands there hangs, gets an error, or no JSON of an object.
      const read = spawnSync('timeout', ['-k', '1', '0.2', 'head', '-c', '1000000', path]);
      if (read.status === 124) hangs++;
      if (read.status !== 0 || !isObject(String(read.stdout))) odd++;
      const problem = await tryOnce(run, folder, `${thing} in the place of ${place}`);
      spawnSync('chattr', ['-i', path]);
      rmSync(folder, { recursive: true, force: true });
      return problem;
    });
    for (const late of [false, true]) tally.count(await withoutWriting(run, late));
    return tally.outcome({
      note: `A plain read hangs at ${hangs} of them, and finds nothing of use in ${odd}: the control.`,
      ...(odd < cases.length && { unmet: 'Some of what was put there was not odd at all.' }),
    });
  },
};

function isObject(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** @returns where the odd thing stands */
function prepare(folder: string, place: string, thing: string): string {
  mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o700 });
  const text = templateOf(MAP_BYTES);
  writeFileSync(join(folder, 'map.argmap'), text);
  writeFileSync(join(folder, 'secret'), 'A secret of somebody else.');
  const { id } = JSON.parse(text) as { id: string };
  const path = (PLACES[place]?.(folder) ?? '').replace('*', id);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  THINGS[thing]?.(path, join(folder, 'secret'));
  return path;
}

async function tryOnce(run: Run, folder: string, words: string): Promise<string | undefined> {
  const answers = await useAll(run, folder, 'Edited');
  if (typeof answers === 'string') return `${words}: ${answers}`;
  const problem = problemIn(answers) ?? savedIn(folder);
  if (problem !== undefined) return `${words}: ${problem}`;
  if (readFileSync(join(folder, 'secret'), 'utf8') !== 'A secret of somebody else.')
    return `${words}: the file behind the link was changed`;
  return undefined;
}

/** @returns what was answered, or why that was not all */
async function useAll(run: Run, folder: string, title: string): Promise<readonly Answer[] | string> {
  const writer = new WriterProcess(run.writer);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void writer.kill();
  }, PATIENCE);
  writer.order({
    kind: 'use-all',
    path: join(folder, 'map.argmap'),
    dataFolder: join(folder, 'data'),
    title,
  });
  try {
    for (let word = await writer.next(); word; word = await writer.next()) {
      if (word.kind === 'used') return word.answers;
      if (word.kind === 'done') return `it ended: ${word.message}`;
    }
    return isLate ? 'something hangs' : 'it ended without a word';
  } finally {
    clearTimeout(timer);
    await writer.kill();
  }
}

function problemIn(answers: readonly Answer[]): string | undefined {
  const bad = answers.find(
    ({ call, error }) =>
      error && (MUST_WORK.includes(call) || error.code === 'internal' || error.message === ''),
  );
  if (bad) return `${bad.call} failed: ${bad.error?.message}`;
  return MUST_WORK.every((name) => answers.some(({ call }) => call === name)) ? undefined : 'not opened';
}

function savedIn(folder: string): string | undefined {
  const map = mapInFile(join(folder, 'map.argmap'));
  if (typeof map === 'string') return map;
  return readFileSync(join(folder, 'map.argmap'), 'utf8').includes('"Edited"')
    ? undefined
    : 'the file does not hold the edit';
}

/** The data folder is on a disk that takes nothing: from the start, or once there is something in it. */
async function withoutWriting(run: Run, late: boolean): Promise<string | undefined> {
  const words = `a data folder that cannot be written${late ? ', but was before' : ''}`;
  const folder = join(run.folder, late ? 'late' : 'early');
  prepare(folder, 'settings', 'no JSON');
  const data = join(folder, 'data');
  if (late) await useAll(run, folder, 'Before');
  const before = readdirSync(data).length;
  mustRun('mount', '--bind', data, data);
  mustRun('mount', '-o', 'remount,ro,bind', data);
  try {
    // The control: nothing can be written there.
    if (refused('touch', join(data, 'x')) === undefined) return `${words}: it can be written`;
    const problem = await tryOnce(run, folder, words);
    if (problem !== undefined) return problem;
    return readdirSync(data).length === before && statSync(data).isDirectory()
      ? undefined
      : `${words}: something is other there`;
  } finally {
    mustRun('umount', data);
    rmSync(folder, { recursive: true, force: true });
  }
}
