import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Tally, type Run, type Scenario } from './scenario';
import { broughtBack } from './support/brought-back';
import { inLanes } from './support/lanes';
import { mustRun, refused } from './support/mounts';
import { Typed } from './support/typed';
import { LETTERS_A_SECOND } from './support/typing-speed';
import { lettersUpTo, typedCard } from './support/typist';
import { templateOf } from './support/template';
import { WriterProcess } from './support/writer-process';

const KILLS = 300;
const LANES = 6;
const DISK = '1M';
/** ms: the longest that a process types, and between two changes of the disk. */
const LIFE = 6000;
const CHANGE = 1500;
const MAP_BYTES = 20_000;

/**
 * The disk of the data folder fills up and has room again at random moments, while somebody types; then the program is killed. What was typed before the
 * person was told that it cannot be written down must come back. The control are those kills that lost more than a second, and of which the person had been told.
 */
export const dataFull: Scenario = {
  name: 'data-full',
  minutes: 4,
  target: 'nothing lost that the person was not told of',
  run: async (run) => {
    const disk = join(run.folder, 'probe');
    mkdirSync(disk);
    const forbidden = refused('mount', '-t', 'tmpfs', '-o', `size=${DISK}`, 'counterpoint', disk);
    if (forbidden !== undefined)
      return { tried: 0, failed: 0, problems: [], unmet: `This machine forbids small disks. ${forbidden}` };
    mustRun('umount', disk);
    const tally = new Tally();
    const kills = run.scaled(KILLS, LANES * 2);
    const seen = { told: 0 };
    await inLanes({ run, tally, lanes: LANES, count: kills }, (number) => killOnce(run, number, seen));
    return tally.outcome({
      note: `${seen.told} kills lost more than a second, as the person had been told.`,
      ...(seen.told === 0 && {
        unmet: 'The full disk never kept anything from being written: nothing was tried.',
      }),
    });
  },
};

async function killOnce(run: Run, number: number, seen: { told: number }): Promise<string | undefined> {
  const folder = join(run.folder, String(number));
  const dataFolder = join(folder, 'data');
  const path = join(folder, 'map.argmap');
  mkdirSync(dataFolder, { recursive: true });
  mustRun('mount', '-t', 'tmpfs', '-o', `size=${DISK},mode=700`, 'counterpoint', dataFolder);
  try {
    writeFileSync(path, templateOf(MAP_BYTES));
    const writer = new WriterProcess(run.writer);
    const typed = new Typed();
    const filler = join(dataFolder, 'filler');
    if (Math.random() < 0.3) fill(filler);
    writer.order({ kind: 'type-on', path, dataFolder, saves: false });
    const first = await writer.next();
    if (first?.kind === 'ready') typed.hear((await writer.next()) ?? first);
    for (const end = Date.now() + Math.random() * LIFE; Date.now() < end;) {
      if (Math.random() < 0.6) fill(filler);
      else rmSync(filler, { force: true });
      await wait(Math.random() * CHANGE);
    }
    for (const word of await writer.kill()) typed.hear(word);
    rmSync(filler, { force: true });
    const map = await broughtBack(dataFolder, path);
    if (typeof map === 'string') return map;
    const { text } = typedCard(map);
    const kept = text === lettersUpTo(text.length) ? text.length : 0;
    const untold = typed.lostUntold(kept);
    if (typed.lost(kept) > LETTERS_A_SECOND && untold <= LETTERS_A_SECOND) seen.told++;
    return untold > LETTERS_A_SECOND ? `${untold} letters were lost, and nothing had been said` : undefined;
  } finally {
    mustRun('umount', dataFolder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes until there is no room for a single byte. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  const bytes = Buffer.alloc(16 * 1024);
  try {
    for (let length = bytes.length; length > 0;) {
      try {
        writeSync(file, bytes, 0, length);
      } catch {
        length = Math.floor(length / 2);
      }
    }
  } finally {
    closeSync(file);
  }
}
