import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createRecentFiles } from '../../../../electron/files/recent-files';
import { createHistoryStore } from '../../../../electron/history/history-store';
import { bringTogether } from '../../../../electron/host/bring-together';
import { createSettingsFile } from '../../../../electron/host/settings-file';
import { newMap } from '../../../../shared/map/new-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { seededIds } from '../../../support/ids';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function storeIn(data: string, time: { now: string }) {
  return createHistoryStore({
    folder: join(data, 'history'),
    now: () => time.now,
    limit: () => Promise.resolve(1e9),
  });
}

const mapText = (title: string): string =>
  serializeMap(newMap({ title, newId: seededIds(), now: '2026-02-06T12:00:00Z' }));

it('brings settings, recent maps and versions of both old folders together, and loses none', async () => {
  const [former, data] = [newFolder(), newFolder()];
  write(join(former, 'settings.json'), JSON.stringify({ author: 'Ana', theme: 'dark' }));
  utimesSync(join(former, 'settings.json'), 1e9, 1e9);
  write(join(data, 'settings.json'), JSON.stringify({ theme: 'light' }));
  const recentOf = (folder: string, day: string) =>
    createRecentFiles(folder, () => `2026-02-${day}T12:00:00Z`);
  await recentOf(former, '01').add('/maps/old.argmap');
  await recentOf(former, '05').add('/maps/both.argmap');
  await recentOf(data, '03').add('/maps/both.argmap');
  await recentOf(data, '04').add('/maps/new.argmap');

  const time = { now: '' };
  const [both, alone] = ['m-0123456789ab', 'm-ba9876543210'];
  async function keep(folder: string, map: string, day: string, title: string): Promise<void> {
    time.now = `2026-02-${day}T12:00:00Z`;
    await storeIn(folder, time).add(map, { content: mapText(title), title, reason: 'saved' });
  }
  await keep(former, both, '01', 'One');
  await keep(data, both, '02', 'Two');
  await keep(former, both, '03', 'Three');
  await keep(data, both, '04', 'One'); // what it was once, again
  await keep(former, alone, '01', 'Alone');

  await bringTogether(former, data);
  await bringTogether(former, data);

  expect(JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))).toEqual({
    author: 'Ana',
    theme: 'light',
  });
  expect((await recentOf(data, '06').list()).map(({ path, opened }) => [path, opened.slice(8, 10)])).toEqual([
    ['/maps/both.argmap', '05'],
    ['/maps/new.argmap', '04'],
    ['/maps/old.argmap', '01'],
  ]);
  const store = storeIn(data, time);
  const versions = await store.list(both);
  expect(versions.map(({ title, taken }) => `${title} ${taken.slice(8, 10)}`)).toEqual([
    'One 04',
    'Three 03',
    'Two 02',
    'One 01',
  ]);
  for (const { version, title } of versions)
    expect(await store.read(both, version)).toEqual({ ok: true, value: mapText(title) });
  expect((await store.list(alone)).map(({ title }) => title)).toEqual(['Alone']);
  expect(readdirSync(join(former, 'history'))).toEqual([]);
});

it('brings the unsaved work of programs that have ended, and leaves that of one that runs', async () => {
  const [former, data] = [newFolder(), newFolder()];
  const ended = 'journal/0123456789ab';
  write(join(former, ended, 'map-1.log'), 'edits');
  const living = new TestHost(newFolder(), { dataFolder: former });
  const { map } = await living.must('maps.new', { title: 'Mine' });
  await living.must('maps.edit', { map, revision: 1, diff: [] });
  await living.host.flush();
  await bringTogether(former, data);
  expect(readFileSync(join(data, ended, 'map-1.log'), 'utf8')).toBe('edits');
  expect(existsSync(join(former, ended))).toBe(false);
  expect(readdirSync(join(former, 'journal'))).toHaveLength(1);
});

it('does nothing where both are one folder, or where there was none', async () => {
  const data = newFolder();
  write(join(data, 'settings.json'), JSON.stringify({ theme: 'dark' }));
  await bringTogether(data, data);
  await bringTogether(join(data, 'nowhere'), data);
  await bringTogether(undefined, data);
  expect(JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))).toEqual({ theme: 'dark' });
});

it('two programs on one folder keep each other’s settings and recent maps', async () => {
  const data = newFolder();
  const [one, two] = [createSettingsFile(data), createSettingsFile(data)];
  const [first, second] = [await one.read(), await two.read()];
  await one.write(first, { ...first, theme: 'dark' });
  await two.write(second, { ...second, author: 'Ana' });
  expect(await one.read()).toMatchObject({ theme: 'dark', author: 'Ana' });

  const newList = () => createRecentFiles(data, () => '2026-02-06T12:00:00Z');
  const [even, odd] = [newList(), newList()];
  const paths = Array.from({ length: 10 }, (_, index) => `/maps/${index}.argmap`);
  await Promise.all(paths.map((path, index) => (index % 2 === 0 ? even : odd).add(path)));
  expect((await even.list()).map(({ path }) => path).sort()).toEqual(paths);
});
