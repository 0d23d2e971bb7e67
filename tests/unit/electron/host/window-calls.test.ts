import { expect, it, vi } from 'vitest';
import { newFolder } from '../../../support/new-folder';
import { TestClient, TestHost } from '../../../support/test-host';

const theme = { theme: 'dark' as const };

it('a map that moves to another window is shown there, with its edits, and in the first no more', async () => {
  const other = new TestClient('other');
  const host = new TestHost(newFolder(), { openWindow: () => other });
  const { map } = await host.must('maps.new', { title: 'The bridge' });
  await host.must('window.open', { map });
  const [first] = [host.client];
  host.client = other;
  expect((await host.must('app.start', {})).openMaps).toEqual([map]);
  await host.must('maps.resume', { map });
  host.client = first;
  expect((await host.must('app.start', {})).openMaps).toEqual([]);
  expect(await host.call('maps.resume', { map })).toMatchObject({ error: { code: 'no-map' } });
});

it('a map of another window cannot be moved, and where there is but one window none can', async () => {
  const host = new TestHost(newFolder());
  const { map } = await host.must('maps.new', { title: 'The bridge' });
  expect(await host.call('window.open', { map })).toMatchObject({ error: { code: 'one-window' } });
  host.client = new TestClient('other');
  expect(await host.call('window.open', { map })).toMatchObject({ error: { code: 'open-elsewhere' } });
});

it('settings that one window changes are told to the others', async () => {
  const host = new TestHost(newFolder());
  const [one, two] = [host.client, new TestClient('two')];
  const { settings } = await host.must('app.start', {});
  host.client = two;
  await host.must('app.start', {});
  host.client = one;
  await host.must('settings.write', { was: settings, settings: { ...settings, ...theme } });
  expect(two.events).toEqual([{ name: 'app.settings', data: { ...settings, ...theme } }]);
  expect(one.events).toEqual([]);
  two.close();
  await host.must('settings.write', { was: { ...settings, ...theme }, settings });
  expect(two.events).toHaveLength(1);
});

it('a window that was cut off is told the settings when it is back, hears of changes again, and writes none back', async () => {
  const host = new TestHost(newFolder());
  const other = host.client;
  const { settings: was } = await host.must('app.start', {});
  host.reload();
  const back = host.client;
  host.client = other;
  await host.must('settings.write', { was, settings: { ...was, ...theme } });
  host.client = back;
  // What it changed while it was cut off may come first.
  await host.must('settings.write', { was, settings: { ...was, author: 'Ana' } });
  await host.must('app.comeBack', {});
  const now = { ...was, ...theme, author: 'Ana' };
  expect(back.events).toContainEqual({ name: 'app.settings', data: now });
  expect(back.events).toContainEqual({ name: 'library.changed', data: {} });
  host.client = new TestClient('third');
  await host.must('settings.write', { was: now, settings: { ...now, author: 'Bo' } });
  expect(back.events.at(-1)).toEqual({ name: 'app.settings', data: { ...now, author: 'Bo' } });
});

it('the shell is told of the maps that were opened last, whenever they change', async () => {
  const showRecent = vi.fn();
  const host = new TestHost(newFolder(), { showRecent });
  const { map } = await host.must('maps.new', { title: 'The bridge' });
  await host.must('maps.saveAs', { map, file: await host.file('bridge.argmap') });
  await vi.waitFor(() => expect(showRecent).toHaveBeenCalled());
  const [paths] = showRecent.mock.lastCall as [string[]];
  expect(paths[0]).toMatch(/bridge\.argmap$/);
  expect(await host.host.recentPaths()).toEqual(paths);
});
