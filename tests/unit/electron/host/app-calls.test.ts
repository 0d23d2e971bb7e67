import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

it('gives the files named at start to the first window alone', async () => {
  const host = new TestHost(newFolder(), { startFiles: ['/maps/a.argmap'] });
  expect((await host.must('app.start', {})).files).toHaveLength(1);
  expect((await host.must('app.start', {})).files).toEqual([]);
});

it('keeps settings for the next run', async () => {
  const dataFolder = join(newFolder(), 'not', 'there', 'yet');
  const model = { enabled: true, address: 'http://localhost:1234/v1', kind: 'openai' as const, name: 'a:1b' };
  const panels = { left: 20, outline: true };
  const settings = {
    theme: 'dark' as const,
    language: 'de' as const,
    zoom: 1.25,
    spelling: ['en'],
    autosave: false,
    openLast: false,
    author: 'Ana',
    keys: {},
    panels,
    historyMegabytes: 2000,
    rehearsed: {},
    model,
  };
  await new TestHost(newFolder(), { dataFolder }).must('settings.write', { was: {}, settings });
  const next = await new TestHost(newFolder(), { dataFolder }).must('app.start', {});
  expect(next.settings).toEqual(settings);
});

it('gives versions the space that a person chose, from the next moment on', async () => {
  const host = new TestHost(newFolder());
  expect((await host.must('history.size', {})).limit).toBe(500_000_000);
  await host.must('settings.write', { was: {}, settings: { historyMegabytes: 100 } });
  expect((await host.must('history.size', {})).limit).toBe(100_000_000);
  expect(await host.call('settings.write', { was: {}, settings: { historyMegabytes: 1 } })).toMatchObject({
    ok: false,
    error: { code: 'bad-input' },
  });
});

it('says which settings it does not understand, uses all others, and leaves all in the file', async () => {
  const dataFolder = newFolder();
  const path = join(dataFolder, 'settings.json');
  writeFileSync(path, JSON.stringify({ theme: 'sepia', author: 'Ana', historyMegabytes: 2000 }));
  const host = new TestHost(newFolder(), { dataFolder });
  const start = await host.must('app.start', {});
  expect(start.settings).toMatchObject({ theme: 'system', author: 'Ana', historyMegabytes: 2000 });
  expect(start.notes).toEqual([expect.stringContaining('“theme”')]);
  await host.must('settings.write', { was: start.settings, settings: { ...start.settings, author: 'Bo' } });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'sepia', author: 'Bo' });
});

it('puts damaged settings and a damaged list aside, says so, and deletes no version for it, in later runs either', async () => {
  const dataFolder = newFolder();
  writeFileSync(join(dataFolder, 'settings.json'), '{"historyMegabytes": 20');
  writeFileSync(join(dataFolder, 'recent.json'), 'x');
  const start = await new TestHost(newFolder(), { dataFolder }).must('app.start', {});
  expect(start.notes).toEqual([
    expect.stringContaining('settings.json.damaged'),
    expect.stringContaining('recent.json.damaged'),
  ]);
  for (let run = 0; run < 2; run++) {
    const next = new TestHost(newFolder(), { dataFolder });
    expect((await next.must('history.size', {})).limit).toBe(100_000_000_000);
    expect((await next.must('app.start', {})).notes).toEqual([]);
  }
});

it('keeps entries of the recent list beside one that cannot be read', async () => {
  const dataFolder = newFolder();
  const good = { path: join(newFolder(), 'a.argmap'), opened: '2026-02-06T12:00:00Z' };
  writeFileSync(join(dataFolder, 'recent.json'), JSON.stringify({ files: [{ path: 7 }, good] }));
  writeFileSync(good.path, '');
  const { files } = await new TestHost(newFolder(), { dataFolder }).must('recent.list', {});
  expect(files.map(({ fileName }) => fileName)).toEqual(['a.argmap']);
});

it('says so when settings cannot be kept', async () => {
  const blocked = join(newFolder(), 'a file');
  writeFileSync(blocked, '');
  const host = new TestHost(newFolder(), { dataFolder: join(blocked, 'data') });
  const written = await host.call('settings.write', { was: {}, settings: {} });
  expect(written).toMatchObject({ ok: false, error: { code: 'file-enotdir' } });
});

it.each(['https://[', 'http://%', 'https://a:99999999/'])('refuses %s, which is no address', async (url) => {
  const host = new TestHost(newFolder());
  expect(await host.call('links.open', { url })).toMatchObject({ ok: false, error: { code: 'bad-link' } });
});

it('never shows a way up from the folder that was named, be it a symbolic link', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'inside'));
  const link = join(newFolder(), 'link');
  symlinkSync(folder, link);
  const host = new TestHost(link);
  const top = await host.must('folders.list', { folder: await host.root(), purpose: 'open-map' });
  const [inside] = top.entries;
  if (inside?.kind !== 'folder') throw new Error('no folder');
  const below = await host.must('folders.list', { folder: inside.folder, purpose: 'open-map' });
  const back = await host.must('folders.list', { folder: below.parent ?? '', purpose: 'open-map' });
  expect(back.entries).toEqual(top.entries);
  expect(back.parent).toBeUndefined();
});
