import type * as FileSystem from 'node:fs/promises';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import { killHolders } from '../../../support/locks';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const WITHIN = { timeout: 15_000 };

/** The folder on whose disk there is no room, if there is such a one. */
const full = vi.hoisted(() => ({ folder: undefined as string | undefined }));

vi.mock('node:fs/promises', async (importActual) => {
  const fs = await importActual<typeof FileSystem>();
  const refuse = (path: unknown): void => {
    if (full.folder !== undefined && String(path).startsWith(full.folder))
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  };
  const open = async (path: string, flags: string | number, mode?: number): Promise<FileHandle> => {
    if (String(flags).startsWith('w')) refuse(path);
    const file = await fs.open(path, flags, mode);
    for (const name of ['appendFile', 'write'] as const) {
      const write = file[name].bind(file) as (...args: unknown[]) => Promise<unknown>;
      Object.assign(file, {
        [name]: async (...args: unknown[]) => {
          refuse(path);
          return write(...args);
        },
      });
    }
    return file;
  };
  return { ...fs, open };
});

let folder: string;
let dataFolder: string;
let host: TestHost;

beforeEach(() => {
  full.folder = undefined;
  folder = newFolder();
  dataFolder = newFolder();
  host = start();
});

function start(): TestHost {
  return new TestHost(folder, { dataFolder });
}

function addGroup(number: number, title = `Group ${number}`): MapDiff {
  const id = `g-${String(number).padStart(12, '0')}`;
  return [{ table: 'groups', id, to: { id, title } }];
}

const root = (): string => join(dataFolder, 'journal');
const sessions = (): string[] => (existsSync(root()) ? readdirSync(root()) : []);

/** The files of journals, as paths. */
function journals(): string[] {
  return sessions()
    .flatMap((session) => readdirSync(join(root(), session)).map((name) => join(root(), session, name)))
    .filter((path) => !path.endsWith('alive'));
}

/** Every program so far has ended without a word; those that start from now on are others. */
function crash(): void {
  for (const session of sessions()) writeFileSync(join(root(), session, 'alive'), '{}');
  killHolders(folder);
}

const troubles = (of = host): unknown[] =>
  of.client.events
    .filter(({ name, data }) => name === 'maps.trouble' && (data as { about: string }).about === 'journal')
    .map(({ data }) => (data as { over: boolean }).over);

const worksOf = async (of: TestHost) => (await of.must('recovery.list', {})).works;

async function openWithEdits(count: number): Promise<string> {
  const { map } = await host.must('maps.new', { title: 'Talks' });
  await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
  for (let edit = 1; edit <= count; edit++)
    await host.must('maps.edit', { map, revision: edit, diff: addGroup(edit) });
  await host.host.flush();
  return map;
}

describe('bringing back', () => {
  it('keeps what the edits come from while nothing else can be written, and says that', async () => {
    await openWithEdits(20);
    crash();
    const second = start();
    const [work] = await worksOf(second);
    full.folder = dataFolder;
    await second.must('recovery.open', { id: work?.id ?? '' });
    expect(troubles(second)).toEqual([false]);
    // Not a second time beside the map that is open.
    expect(await worksOf(second)).toEqual([]);
    crash();
    full.folder = undefined;
    const third = start();
    expect(await worksOf(third)).toMatchObject([{ edits: 20 }]);
  });

  it('lets go of it once there is room again, or the map is saved', async () => {
    await openWithEdits(3);
    crash();
    const second = start();
    const [work] = await worksOf(second);
    full.folder = dataFolder;
    const { map } = await second.must('recovery.open', { id: work?.id ?? '' });
    full.folder = undefined;
    await vi.waitFor(() => expect(troubles(second)).toEqual([false, true]), WITHIN);
    expect(journals()).toHaveLength(2);
    await second.must('maps.save', { map });
    await second.host.flush();
    crash();
    expect(await worksOf(start())).toEqual([]);
  });
});

describe('a moment of a full disk', () => {
  it('does not end the journal: it is told, tried again, and nothing is missing then', async () => {
    const map = await openWithEdits(1);
    full.folder = dataFolder;
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
    await vi.waitFor(() => expect(troubles()).toEqual([false]), WITHIN);
    await host.must('maps.edit', { map, revision: 3, diff: addGroup(3) });
    full.folder = undefined;
    await vi.waitFor(() => expect(troubles()).toEqual([false, true]), WITHIN);
    await host.must('maps.edit', { map, revision: 4, diff: addGroup(4) });
    await host.host.flush();
    crash();
    const next = start();
    const [work] = await worksOf(next);
    expect(work).toMatchObject({ edits: 4, file: 'same' });
    const { content } = await next.must('recovery.open', { id: work?.id ?? '' });
    for (const group of [1, 2, 3, 4]) expect(content).toContain(`Group ${group}`);
  });

  it('that lasts is told to a window that is loaded meanwhile', async () => {
    const map = await openWithEdits(1);
    full.folder = dataFolder;
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
    await vi.waitFor(() => expect(troubles()).toEqual([false]), WITHIN);
    host.reload();
    await host.must('maps.state', { map });
    expect(troubles()).toEqual([false]);
  });

  it('that is over is told to a window that was cut off then', async () => {
    const map = await openWithEdits(1);
    full.folder = dataFolder;
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
    await vi.waitFor(() => expect(troubles()).toEqual([false]), WITHIN);
    host.client.close();
    full.folder = undefined;
    await host.must('maps.save', { map });
    host.reload();
    await host.must('maps.state', { map });
    expect(troubles()).toEqual([true]);
  });

  it('keeps the journal of a map that is closed unsaved while no version of it can be kept', async () => {
    const map = await openWithEdits(2);
    full.folder = join(dataFolder, 'history');
    await host.must('maps.close', { map });
    await host.host.flush();
    crash();
    full.folder = undefined;
    expect(await worksOf(start())).toMatchObject([{ edits: 2 }]);
  });

  it('in which a map is closed does not take its edits: they are written down once there is room', async () => {
    const map = await openWithEdits(0);
    full.folder = dataFolder;
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await host.must('maps.close', { map });
    await host.host.flush();
    full.folder = undefined;
    await vi.waitFor(() => expect(journals().some((path) => path.endsWith('.log'))).toBe(true), WITHIN);
    crash();
    await vi.waitFor(async () => expect(await worksOf(start())).toMatchObject([{ edits: 1 }]), WITHIN);
  });
});

describe('journals', () => {
  it('of the same map have names of their own: the end of one does not take the next along', async () => {
    const map = await openWithEdits(2);
    await Promise.all([
      host.must('maps.save', { map }),
      host.must('maps.edit', { map, revision: 3, diff: addGroup(3) }),
    ]);
    await host.takeTheirs(map);
    const { revision } = await host.must('maps.state', { map });
    await host.must('maps.edit', { map, revision: revision + 1, diff: addGroup(4) });
    await host.host.flush();
    crash();
    const next = start();
    const [work] = await worksOf(next);
    expect((await next.must('recovery.open', { id: work?.id ?? '' })).content).toContain('Group 4');
  });

  it('are begun anew from the map as it is when they grow long, and the old ones go', async () => {
    const map = await openWithEdits(0);
    const long = 'word '.repeat(200_000);
    for (let edit = 1; edit <= 24; edit++) {
      const id = 'n-00000000000a';
      const to = { id, kind: 'claim' as const, text: `${edit} ${long}` };
      const from = { ...to, text: `${edit - 1} ${long}` };
      const place = { table: 'places' as const, id, to: { node: id, x: 0, y: 0 } };
      const diff: MapDiff =
        edit === 1 ? [{ table: 'nodes', id, to }, place] : [{ table: 'nodes', id, from, to }];
      await host.must('maps.edit', { map, revision: edit, diff });
    }
    await host.host.flush();
    const bytes = journals().reduce((sum, path) => sum + statSync(path).size, 0);
    expect(journals()).toHaveLength(2);
    expect(bytes).toBeLessThan(24_000_000);
    crash();
    const next = start();
    const [work] = await worksOf(next);
    expect(work).toMatchObject({ edits: 24 });
    expect((await next.must('recovery.open', { id: work?.id ?? '' })).content).toContain('"24 word');
  });

  it('do not copy the map anew after each save', async () => {
    const map = await openWithEdits(1);
    const before = journals();
    await host.must('maps.save', { map });
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
    await host.host.flush();
    expect(journals()).toEqual(before);
    crash();
    expect(await worksOf(start())).toMatchObject([
      { edits: 1, file: 'same', changes: { words: '1 group added' } },
    ]);
  });

  it('are read by nobody else', async () => {
    await openWithEdits(1);
    await host.end();
    for (const path of [root(), ...sessions().map((session) => join(root(), session))])
      expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(journals()).not.toEqual([]);
    for (const path of journals()) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('and their folder are gone after an end with nothing unsaved, and hold every edit after one with some', async () => {
    const map = await openWithEdits(1);
    await host.must('maps.save', { map });
    await host.end();
    expect(sessions()).toEqual([]);
    host = start();
    const opened = await host.must('maps.open', { file: await host.file('talks.argmap') });
    await host.must('maps.edit', { map: opened.map, revision: 1, diff: addGroup(7) });
    // Without a flush before.
    await host.end();
    crash();
    expect(await worksOf(start())).toMatchObject([{ edits: 1 }]);
  });

  it('of a program that is only suspended are its own, however long it gives no sign', async () => {
    await openWithEdits(1);
    const [session = ''] = sessions();
    const sign = JSON.parse(readFileSync(join(root(), session, 'alive'), 'utf8')) as object;
    expect(await worksOf(start())).toEqual([]);
    // The same number, but another process: it was started at another time.
    writeFileSync(join(root(), session, 'alive'), JSON.stringify({ ...sign, start: 'another boot 1' }));
    expect(await worksOf(start())).toHaveLength(process.platform === 'linux' ? 1 : 0);
  });
});
