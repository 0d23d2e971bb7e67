import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMapBytes } from '../../electron/files/parse-map-bytes';
import { readWholeFile } from '../../electron/files/read-file';
import { LibraryThread } from '../../electron/library/library-thread';
import { USUAL_LIMITS } from '../../shared/map/limits';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf } from '../../shared/map/table';
import { foldedText } from '../../shared/text/find';
import { libraryMap, writeLibrary, zipfWords } from '../support/library-folder';
import { seededRandom } from '../support/ids';
import { rowOf, type About, type Row } from './rows';

const MAPS = 5000;
const CARDS = 50;
const CLAIMS = 40;
const CHANGES = 40;
const GREPS = 5;

/** A library of 5,000 maps of 50 cards, in its thread as the program has it: read, searched as somebody types, changed. */
export async function libraryRows(worker: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-library-'));
  try {
    return await rowsIn(folder, worker);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsIn(root: string, worker: string): Promise<Row[]> {
  const folder = join(root, 'maps');
  const paths = writeLibrary(folder, MAPS, CARDS);
  const about = (metric: string, subject = 'counterpoint'): About => ({
    ...{ suite: 'library', size: MAPS, subject, metric, unit: 'ms' },
  });
  const parsed = await parseAll(folder, paths);
  const rows = [rowOf(about('index', 'parse'), [parsed.ms])];
  const library = { folder, dataFolder: join(root, 'data') };
  const first = new LibraryThread(worker, library, () => undefined);
  rows.push(rowOf(about('index'), [await timed(() => first.ask('look', {}))]));
  await first.end();
  let changed: () => void = () => undefined;
  const thread = new LibraryThread(worker, library, () => changed());
  rows.push(rowOf(about('reopen'), [await timed(() => thread.ask('look', {}))]));
  rows.push(rowOf(about('look-again'), [await timed(() => thread.ask('look', {}))]));

  const keys = phrases().flatMap((phrase) => Array.from(phrase, (_, at) => phrase.slice(0, at + 1)));
  rows.push(
    rowOf(
      about('search'),
      await each(keys, (words) => thread.ask('find', { question: { kind: 'words', words } })),
    ),
  );
  rows.push(rowOf(about('search', 'scan'), await each(keys, (words) => scan(parsed.texts, words))));
  rows.push(
    rowOf(about('search', 'grep'), await each(phrases().slice(0, GREPS), (words) => grep(folder, words))),
  );
  const claims = parsed.texts.filter((_, at) => at % Math.floor(parsed.texts.length / CLAIMS) === 0);
  rows.push(
    rowOf(
      about('alike'),
      await each(claims, (text) => thread.ask('find', { question: { kind: 'alike', text } })),
    ),
  );

  const times: number[] = [];
  for (let at = 0; at < CHANGES; at++) {
    const told = new Promise<void>((resolve) => (changed = resolve));
    const text = serializeMap(libraryMap(CARDS, MAPS + at + 1));
    times.push(
      await timed(() => {
        writeFileSync(join(folder, paths[at * 7] ?? ''), text);
        return told;
      }),
    );
  }
  rows.push(rowOf(about('one-change'), times));
  await thread.end();
  return rows;
}

/** What cannot be done without: reading and checking every map. */
async function parseAll(folder: string, paths: readonly string[]): Promise<{ ms: number; texts: string[] }> {
  const texts: string[] = [];
  const ms = await timed(async () => {
    for (const path of paths) {
      const bytes = await readWholeFile(join(folder, path), USUAL_LIMITS.bytes);
      const map = bytes.ok ? parseMapBytes(bytes.value, path) : bytes;
      if (!map.ok) throw new Error(map.error.message);
      for (const { text } of recordsOf(map.value.map.tables.nodes)) texts.push(text);
    }
  });
  return { ms, texts };
}

/** What somebody types: two words each, of which some are common. */
function phrases(): string[] {
  const random = seededRandom(7);
  return Array.from({ length: 12 }, () => zipfWords(random, 2));
}

/** A plain look through the texts of all cards, in memory and without case: what is done without an index. */
function scan(texts: readonly string[], words: string): number {
  const wanted = foldedText(words).split(' ').filter(Boolean);
  return texts.filter((text) => wanted.every((word) => foldedText(text).includes(word))).length;
}

/** The same by grep, over the files. */
function grep(folder: string, words: string): number {
  const [first = ''] = words.split(' ');
  try {
    return execFileSync('grep', ['-ril', first, folder]).length;
  } catch {
    return 0; // it found nothing
  }
}

async function each<Subject>(
  subjects: readonly Subject[],
  run: (subject: Subject) => unknown,
): Promise<number[]> {
  const times: number[] = [];
  for (const subject of subjects) times.push(await timed(async () => run(subject)));
  return times;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
