import { readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { contentHash } from '../../../electron/files/content-hash';
import { durableWrite } from '../../../electron/files/durable-write';
import { createJournals } from '../../../electron/host/journals';
import { MapLocks } from '../../../electron/host/map-locks';
import { OpenMaps } from '../../../electron/host/open-maps';
import { newMap } from '../../../shared/map/new-map';
import { parseMap } from '../../../shared/map/parse';
import { hashOf, versionOf } from './versions';

/** What the writing process is asked, a line of JSON each. */
export type Order =
  /** Save version after version until killed. */
  | { kind: 'save-on'; how: 'maps' | 'file' | 'plain'; path: string; template: string; from: number }
  /** Edit a map that is never saved, until killed. */
  | { kind: 'edit-on'; dataFolder: string }
  /** Open a map for editing, and save it again and again, until killed. */
  | { kind: 'hold'; path: string }
  /** Save the content of a file once. */
  | { kind: 'save-once'; path: string; content: string; safeFolder?: string };

/** What it says, a line of JSON each; the pipe holds it even when the process is killed the next moment. */
export type Word =
  /** `pool`: the one thread that does its file work, on Linux. */
  | { kind: 'ready'; pool: number | undefined }
  | { kind: 'saving'; version: number; hash: string }
  | { kind: 'saved'; version: number }
  /** `at`: ms since the epoch. */
  | { kind: 'edited'; edits: number; at: number }
  /** The map is open; `mine`: for editing. */
  | { kind: 'held'; mine: boolean }
  | { kind: 'done'; ok: boolean; code: string; message: string; hint: string };

function say(word: Word): void {
  writeSync(1, `${JSON.stringify(word)}\n`);
}

function threads(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc/self/task') : [];
}

const before = new Set(threads());
// The first asynchronous file call starts the pool, of one thread if UV_THREADPOOL_SIZE says so.
start(async () => {
  await stat('/');
  const pool = threads().find((thread) => !before.has(thread));
  say({ kind: 'ready', pool: pool === undefined ? undefined : Number(pool) });
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    if (order.kind === 'save-on') await saveOn(order);
    else if (order.kind === 'edit-on') await editOn(order);
    else if (order.kind === 'hold') await hold(order);
    else await saveOnce(order);
  }
});

function start(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    say({ kind: 'done', ok: false, code: 'thrown', message: String(error), hint: '' });
    process.exitCode = 1;
  });
}

async function saveOn({ how, path, template, from }: Order & { kind: 'save-on' }): Promise<void> {
  const text = readFileSync(template, 'utf8');
  const maps = new OpenMaps();
  const save = async (content: string): Promise<boolean> => {
    if (how === 'plain') {
      writeFileSync(path, content);
      return true;
    }
    if (how === 'file') return (await durableWrite(path, content, { json: true })).ok;
    const parsed = parseMap(content);
    if (!parsed.ok) return false;
    return (await maps.save(maps.add(parsed.value.map), path)).ok;
  };
  for (let version = from; ; version++) {
    const content = versionOf(text, version);
    say({ kind: 'saving', version, hash: hashOf(content) });
    if (!(await save(content))) throw new Error('a save failed');
    say({ kind: 'saved', version });
  }
}

async function editOn({ dataFolder }: Order & { kind: 'edit-on' }): Promise<void> {
  const now = (): string => new Date().toISOString();
  const journals = createJournals({ dataFolder, session: 'edited', now }, (_open, error) => {
    throw error;
  });
  const maps = new OpenMaps([journals]);
  const open = maps.add(
    newMap({ title: 'Edited', newId: () => 'm-000000000000', now: '2026-02-06T12:00:00Z' }),
  );
  for (let edits = 1; ; edits++) {
    const id = `g-${String(edits).padStart(12, '0')}`;
    maps.edit(open, edits, [{ table: 'groups', id, to: { id, title: `Group ${edits}` } }]);
    say({ kind: 'edited', edits, at: Date.now() });
    await setTimeout(2);
  }
}

async function hold({ path }: Order & { kind: 'hold' }): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  // A heart that never rests: kills fall into its beats, too.
  const locks = new MapLocks(
    () => new Date().toISOString(),
    (beat) => {
      const timer = setInterval(() => void beat(), 1);
      return () => clearInterval(timer);
    },
  );
  const maps = new OpenMaps([locks], undefined, locks.mayWrite);
  const open = maps.add(parsed.value.map, { path, diskHash: contentHash(text) });
  await locks.enter(open);
  say({ kind: 'held', mine: locks.isOurs(open) });
  for (;;) {
    await maps.save(open, path);
    await setTimeout(2);
  }
}

async function saveOnce({ path, content, safeFolder }: Order & { kind: 'save-once' }): Promise<void> {
  const written = await durableWrite(path, readFileSync(content, 'utf8'), { json: true, safeFolder });
  const { code, message, hint = '' } = written.ok ? { code: '', message: '' } : written.error;
  say({ kind: 'done', ok: written.ok, code, message, hint });
}
