import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { indexFileOf } from '../../electron/library/known-libraries';
import { Library } from '../../electron/library/library';
import { entryOf } from '../../shared/library/entry';
import { LibraryIndex } from '../../shared/library/library-index';
import { answerFrom, type LibraryQuestion } from '../../shared/library/questions';
import { serializeMap } from '../../shared/map/serialize';
import { libraryMap } from '../support/library-folder';
import { Tally, type Run, type Scenario } from './scenario';
import { WriterProcess } from './support/writer-process';

const KILLS = 100;
const MAPS = 300;
const CARDS = 12;
/** Maps that are changed before each kill. */
const CHANGES = 5;
/** ms within which a library must be ready, whatever a killed program has left. */
const BLOCKED = 60_000;

/**
 * A program is killed while it indexes a folder of maps, again and again, each time with some maps changed and often without the index of the time before.
 * The next program must be ready, and find what there is to be found: that is known from the maps as they were made, and not from any index.
 */
export const killIndex: Scenario = {
  name: 'kill-index',
  minutes: 2,
  disk: true,
  target: '0 wrong answers, 0 blocked starts',
  run: async (run) => {
    const tally = new Tally();
    const kills = run.scaled(KILLS, 6);
    const folder = new Folder(join(run.folder, 'maps'));
    const dataFolder = join(run.folder, 'data');
    const file = indexFileOf(dataFolder, folder.path);
    for (let at = 0; at < MAPS; at++) folder.write(pathOf(at), at);
    const life = await index(run, folder.path, dataFolder);
    let inTheMiddle = 0;
    for (let kill = 0; kill < kills; kill++) {
      if (kill % 2 === 0) rmSync(file, { force: true });
      for (let at = 0; at < CHANGES; at++)
        folder.write(pathOf((kill * 13 + at * 31) % MAPS), MAPS + kill * CHANGES + at);
      folder.toggle('coming.argmap', 2 * MAPS + kill);
      const writer = new WriterProcess(run.writer);
      writer.order({ kind: 'index', folder: folder.path, dataFolder });
      await writer.next();
      await wait(Math.random() * life);
      await writer.kill();
      if (!isWhole(file)) inTheMiddle++;
      tally.count(await problemIn(folder, dataFolder));
      run.progress(tally.tried, kills);
    }
    return tally.outcome({
      note: `${inTheMiddle} kills came while the index was written.`,
      ...(inTheMiddle === 0 && { unmet: 'No kill came while the index was written.' }),
    });
  },
};

function pathOf(at: number): string {
  return `folder ${at % 7}/map ${at}.argmap`;
}

/** A folder of maps, and what is in them. */
class Folder {
  readonly truth = new LibraryIndex();

  constructor(readonly path: string) {}

  /** Puts a map there, another one for each seed. */
  write(path: string, seed: number): void {
    const map = libraryMap(CARDS, seed + 1);
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, serializeMap(map));
    const modified = Number(lstatSync(file, { bigint: true }).mtimeMs);
    this.truth.put({ path, modified, entry: entryOf(map) });
  }

  /** Takes a map away, or puts it there where it is not. */
  toggle(path: string, seed: number): void {
    if (!this.truth.map(path)) return this.write(path, seed);
    rmSync(join(this.path, path));
    this.truth.remove(path);
  }
}

/** Lets a program index the folder to its end. @returns how long that took, ms */
async function index({ writer: bundle }: Run, folder: string, dataFolder: string): Promise<number> {
  const writer = new WriterProcess(bundle);
  writer.order({ kind: 'index', folder, dataFolder });
  await writer.next();
  const start = performance.now();
  await writer.next();
  const life = performance.now() - start;
  await writer.kill();
  return life;
}

/** Whether a program has come to the end of its index: a line a map and one before them, the last one whole. */
function isWhole(file: string): boolean {
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.at(-1) === '' && lines.length > MAPS + 1;
}

/** What is wrong with what the next program finds; nothing when it is what is there. */
async function problemIn({ path, truth }: Folder, dataFolder: string): Promise<string | undefined> {
  const library = new Library(path, dataFolder);
  const looked = await Promise.race([library.look(), wait(BLOCKED, 'blocked' as const, { ref: false })]);
  if (looked === 'blocked') return 'the library was not ready in a minute';
  if (!looked.ok) return looked.error.message;
  if (looked.value.unread.length > 0) return `${looked.value.unread.length} maps could not be read`;
  const texts = truth.maps().flatMap(({ entry }) => entry.cards.slice(0, 1).map(({ text }) => text));
  const questions: LibraryQuestion[] = [
    ...['ba', ...texts.slice(0, 20)].map((words): LibraryQuestion => ({ kind: 'words', words })),
    ...texts.slice(0, 5).map((text): LibraryQuestion => ({ kind: 'alike', text })),
  ];
  const paths = (of: LibraryIndex): string =>
    of
      .maps()
      .map((map) => map.path)
      .join('\n');
  if (paths(library.index) !== paths(truth)) return 'other maps than there are';
  const wrong = questions.filter(
    (question) =>
      JSON.stringify(answerFrom(library.index, question)) !== JSON.stringify(answerFrom(truth, question)),
  );
  return wrong.length === 0 ? undefined : `${wrong.length} wrong answers`;
}
