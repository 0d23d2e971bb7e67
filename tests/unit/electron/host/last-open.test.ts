import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { HostOptions } from '../../../../electron/host/ports';
import { newFolder } from '../../../support/new-folder';
import { TestClient, TestHost } from '../../../support/test-host';

let folder: string;
let dataFolder: string;
let list: string;
beforeEach(() => {
  folder = newFolder();
  dataFolder = newFolder();
  list = join(dataFolder, 'last-open.json');
});

const start = (options: Partial<HostOptions> = {}): TestHost =>
  new TestHost(folder, { dataFolder, ...options });

/** Opens a map in the host's window and saves it under a name. */
async function openNew(host: TestHost, name: string): Promise<string> {
  await host.must('app.start', {});
  const { map } = await host.must('maps.new', { title: name });
  await host.must('maps.saveAs', { map, file: await host.file(name) });
  return map;
}

const shows = (host: TestHost, map: string): Promise<unknown> =>
  host.must('window.show', { title: '', dirty: false, map, theme: 'light', zoom: 1, keys: {} });

/** What comes back in the first window of the next start. */
async function nextStart(): Promise<{ names: string[]; front: number; missing: string[] }> {
  const host = start();
  for (const window of await host.host.lastOpen.take()) host.host.lastOpen.bringBack(window);
  if (!(await host.must('app.start', {})).comesBack) return { names: [], front: 0, missing: [] };
  const { files, front, missing } = await host.must('maps.lastOpen', {});
  return { names: files.map(({ fileName }) => fileName), front, missing };
}

it('keeps what is open at the end for one start, in order, with the map that was in front, for this user alone', async () => {
  const host = start();
  await openNew(host, 'a.argmap');
  await shows(host, await openNew(host, 'b.argmap'));
  await openNew(host, 'c.argmap');
  await host.must('maps.new', { title: 'without a file' });
  await host.end();
  if (process.platform !== 'win32') expect(statSync(list).mode & 0o777).toBe(0o600);
  expect(await nextStart()).toEqual({ names: ['a.argmap', 'b.argmap', 'c.argmap'], front: 1, missing: [] });
  expect(existsSync(list)).toBe(false);
});

it('keeps nothing when the program does not come to an orderly end, and meets no map twice that may have been the reason', async () => {
  const host = start();
  await openNew(host, 'a.argmap');
  await host.end();
  await start().host.lastOpen.take();
  expect(await nextStart()).toMatchObject({ names: [] });
});

it('tells of maps that are gone, and leaves alone those that others edit by now', async () => {
  const host = start();
  for (const name of ['a.argmap', 'b.argmap', 'c.argmap']) await openNew(host, name);
  await host.end();
  rmSync(join(folder, 'a.argmap'));
  const other = new TestHost(folder);
  await other.must('maps.open', { file: await other.file('b.argmap') });
  expect(await nextStart()).toEqual({ names: ['c.argmap'], front: 0, missing: ['a.argmap'] });
});

it('brings nothing back, and writes nothing down, where a person does not want it', async () => {
  const host = start();
  const { settings } = await host.must('app.start', {});
  await openNew(host, 'a.argmap');
  await host.must('settings.write', { was: settings, settings: { ...settings, openLast: false } });
  await host.end();
  expect(existsSync(list)).toBe(false);
});

/** A page that closes its maps, and then its window. */
async function leave(host: TestHost, ...maps: string[]): Promise<void> {
  await host.must('window.closing', { answer: 'heard' });
  for (const map of maps) await host.must('maps.close', { map });
  host.client.close();
}

it('counts the last window, which closes its maps before the program ends', async () => {
  const host = start();
  await leave(host, await openNew(host, 'a.argmap'));
  await host.end();
  expect(await nextStart()).toMatchObject({ names: ['a.argmap'] });
});

it('counts no window that was closed by itself, was kept, or whose page has crashed', async () => {
  const host = start();
  await leave(host, await openNew(host, 'closed.argmap'));
  host.client = new TestClient('second');
  const kept = await openNew(host, 'kept.argmap');
  await host.must('window.closing', { answer: 'heard' });
  await host.must('maps.close', { map: kept });
  await host.must('window.closing', { answer: 'stays' });
  host.client = new TestClient('third');
  await openNew(host, 'crashed.argmap');
  host.client.close();
  await host.end();
  expect(await nextStart()).toMatchObject({ names: [] });
});

it('counts all windows that close with a program that is quit, the one in front first', async () => {
  let isEnding = false;
  const host = start({
    isEnding: () => isEnding,
    windowState: ({ id }) => ({ isInFront: id === 'second' }),
  });
  const [first, second] = [new TestClient('first'), new TestClient('second')];
  host.client = first;
  const a = await openNew(host, 'a.argmap');
  host.client = second;
  const b = await openNew(host, 'b.argmap');
  isEnding = true;
  host.client = first;
  await leave(host, a);
  host.client = second;
  await leave(host, b);
  await host.end();
  expect((await start().host.lastOpen.take()).map(({ maps }) => maps)).toEqual([
    [join(folder, 'b.argmap')],
    [join(folder, 'a.argmap')],
  ]);
});
