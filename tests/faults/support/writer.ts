import { readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { contentHash } from '../../../electron/files/content-hash';
import { durableWrite } from '../../../electron/files/durable-write';
import { Library } from '../../../electron/library/library';
import { callHost } from '../../../electron/host/dispatch';
import { createHost, type Host } from '../../../electron/host/host';
import { PAGES_ALONE } from '../../../electron/host/pages-alone';
import { createJournals } from '../../../electron/host/journals';
import { MapLocks } from '../../../electron/host/map-locks';
import { OpenMaps } from '../../../electron/host/open-maps';
import type { Client } from '../../../electron/host/ports';
import type { MapDiff } from '../../../shared/edit/diff';
import type { OpenedMap } from '../../../shared/host/contract';
import { createIdMaker } from '../../../shared/ids';
import { newMap } from '../../../shared/map/new-map';
import { parseMap } from '../../../shared/map/parse';
import type { Result } from '../../../shared/result';
import { clientOf } from './direct-client';
import { LETTERS_A_SECOND } from './typing-speed';
import { Typist } from './typist';
import { hashOf, versionOf } from './versions';

/** What the writing process is asked, a line of JSON each. */
export type Order =
  /** Save version after version until killed. */
  | { kind: 'save-on'; how: 'maps' | 'file' | 'plain'; path: string; template: string; from: number }
  /** Edit a map that is never saved, until killed. */
  | { kind: 'edit-on'; dataFolder: string }
  /** Open a map for editing, and save it again and again, until killed. */
  | { kind: 'hold'; path: string }
  /** A whole host: opens the map for editing, whoever has it, adds a group with this title and saves. */
  | { kind: 'edit-and-save'; path: string; dataFolder: string; title: string }
  /** A whole host and its window: opens the map, and somebody types in a card until killed; saves now and then, if so. */
  | { kind: 'type-on'; path: string; dataFolder: string; saves: boolean }
  /** A whole host: asks for everything that reads or writes a helper file. */
  | { kind: 'use-all'; path: string; dataFolder: string; title: string }
  /** Brings the index of a folder of maps up to date. */
  | { kind: 'index'; folder: string; dataFolder: string }
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
  | { kind: 'done'; ok: boolean; code: string; message: string; hint: string }
  /** A letter was typed: the last of so many. */
  | { kind: 'typed'; letters: number }
  /** The person was told that a crash would lose what is typed from now on, or not any more. */
  | { kind: 'told'; isTroubled: boolean }
  /** What came of each call. */
  | { kind: 'used'; answers: readonly Answer[] }
  /** An edit was taken over and is about to be saved; `seen`: titles in the map as it was given out. */
  | { kind: 'edited-in'; title: string; seen: readonly string[] };

export interface Answer {
  readonly call: string;
  /** Why not, where it failed. */
  readonly error?: { readonly code: string; readonly message: string };
}

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
    else if (order.kind === 'edit-and-save') await editAndSave(order);
    else if (order.kind === 'type-on') await typeOn(order);
    else if (order.kind === 'use-all') await useAll(order);
    else if (order.kind === 'index') sayDone(await new Library(order.folder, order.dataFolder).look());
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
  const journals = createJournals({
    dataFolder,
    session: 'edited',
    now,
    onTrouble: (_open, isTroubled) => {
      if (isTroubled) throw new Error('the journal cannot be written');
    },
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
  const maps = new OpenMaps([locks], undefined, { mayWrite: locks.mayWrite });
  const open = maps.add(parsed.value.map, { path, diskHash: contentHash(text) });
  await locks.enter(open);
  say({ kind: 'held', mine: locks.isOurs(open) });
  for (;;) {
    await maps.save(open, path);
    await setTimeout(2);
  }
}

let program: Program | undefined;

/** The host and its one window. */
class Program {
  readonly host: Host;
  readonly client: Client = {
    id: '1',
    tell: (name, data) => {
      if (name !== 'maps.trouble') return;
      const { about, over } = data as { about: string; over: boolean };
      if (about === 'journal') say({ kind: 'told', isTroubled: !over });
    },
    gone: new AbortController().signal,
  };

  constructor(dataFolder: string) {
    this.host = createHost({
      shell: 'desktop',
      chooseFiles: () => Promise.resolve({ kind: 'cancelled' }),
      openLink: () => Promise.resolve('declined'),
      ...PAGES_ALONE,
      dataFolder,
      importWorker: '',
      libraryWorker: '',
      exportWorker: '',
      samplesFolder: dataFolder,
      version: '0',
      startFiles: [],
      newId: createIdMaker((count) => randomBytes(count)),
      now: () => new Date(Date.now()).toISOString(),
    });
  }

  call<T>(name: string, input: object): Promise<Result<T>> {
    return callHost(this.host.handlers, { name, input, client: this.client }) as Promise<Result<T>>;
  }
}

/** One host for the life of the process, as a program has; the clock of the machine may be days off (see `shiftClock`). */
async function editAndSave({ path, dataFolder, title }: Order & { kind: 'edit-and-save' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const first = await host.call<OpenedMap>('maps.open', { file: host.host.giveFile(path) });
  if (!first.ok) return sayDone(first);
  const taken = first.value.readOnly ? await takeOver(host, first.value.map) : first;
  if (!taken.ok) return sayDone(taken);
  const opened = taken.value;
  const map = JSON.parse(opened.content) as { groups: { title: string }[] };
  const seen = map.groups.map((group) => group.title);
  const diff = groupOf(title);
  const edited = await host.call('maps.edit', { map: opened.map, revision: opened.revision + 1, diff });
  if (!edited.ok) return sayDone(edited);
  say({ kind: 'edited-in', title, seen });
  const saved = await host.call('maps.save', { map: opened.map });
  sayDone(saved);
}

const SAVES_EVERY = 20; // letters

async function typeOn({ path, dataFolder, saves }: Order & { kind: 'type-on' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const client = clientOf(host.host, host.client);
  const typist = await Typist.open(client, host.host.giveFile(path));
  for (;;) {
    typist.type();
    say({ kind: 'typed', letters: typist.letters });
    if (saves && typist.letters % SAVES_EVERY === 0) void typist.save();
    await setTimeout(1000 / LETTERS_A_SECOND);
  }
}

async function useAll({ path, dataFolder, title }: Order & { kind: 'use-all' }): Promise<void> {
  const host = (program ??= new Program(dataFolder));
  const answers: Answer[] = [];
  const ask = async <T>(call: string, input: object): Promise<T | undefined> => {
    const result = await host.call<T>(call, input);
    answers.push({ call, ...(!result.ok && { error: result.error }) });
    return result.ok ? result.value : undefined;
  };
  const start = await ask<{ settings: object }>('app.start', {});
  const settings = start?.settings ?? {};
  await ask('settings.write', { was: settings, settings });
  await ask('recovery.list', {});
  const opened = await ask<OpenedMap>('maps.open', { file: host.host.giveFile(path) });
  if (opened) {
    const { map, revision } = opened;
    await ask('maps.edit', { map, revision: revision + 1, diff: groupOf(title) });
    await ask('maps.save', { map });
    await ask('history.list', { map: (JSON.parse(opened.content) as { id: string }).id });
    await ask('maps.close', { map });
  }
  await ask('history.maps', {});
  await host.host.end();
  say({ kind: 'used', answers });
}

/** An edit that adds a group with this title. */
function groupOf(title: string): MapDiff {
  const digits = contentHash(title)
    .replace(/[^0-9]/g, '')
    .padEnd(12, '0');
  const id = `g-${digits.slice(0, 12)}`;
  return [{ table: 'groups', id, to: { id, title } }];
}

/** Its lock, and then what its file holds, as a window does. */
async function takeOver(host: Program, map: string): Promise<Result<OpenedMap>> {
  const taken = await host.call('maps.takeLock', { map });
  if (!taken.ok) return taken;
  const { revision } = await must(host.call<{ revision: number }>('maps.state', { map }));
  const { diff, mark } = await must(
    host.call<{ diff: MapDiff; mark: string }>('maps.theirs', { map, revision }),
  );
  await must(host.call('maps.edit', { map, revision: revision + 1, diff, takes: mark }));
  return host.call<OpenedMap>('maps.resume', { map });
}

async function must<T>(call: Promise<Result<T>>): Promise<T> {
  const answer = await call;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

function sayDone(result: Result<unknown>): void {
  const { code, message, hint = '' } = result.ok ? { code: '', message: '' } : result.error;
  say({ kind: 'done', ok: result.ok, code, message, hint });
}

/** ms by which the clock of this process is off, as that of another machine. */
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0);
if (ahead !== 0) {
  const now = Date.now;
  Date.now = () => now() + ahead;
}

async function saveOnce({ path, content, safeFolder }: Order & { kind: 'save-once' }): Promise<void> {
  const written = await durableWrite(path, readFileSync(content, 'utf8'), { json: true, safeFolder });
  sayDone(written);
}
