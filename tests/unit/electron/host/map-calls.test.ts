import { readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { everyField, fixture } from '../../../support/fixture';
import type { MapDiff } from '../../../../shared/edit/diff';
import type { OpenedMap } from '../../../../shared/host/contract';
import type { Result } from '../../../../shared/result';
import { callHost } from '../../../../electron/host/dispatch';
import { newFolder } from '../../../support/new-folder';
import { TestClient, TestHost } from '../../../support/test-host';

let host: TestHost;
beforeEach(() => {
  host = new TestHost(newFolder());
});

describe('one file has one map', () => {
  it('even when it is opened twice at the same moment', async () => {
    writeFileSync(join(host.folder, 'a.argmap'), fixture('maps/v2/empty.argmap'));
    const file = await host.file('a.argmap');
    const [one, two] = await Promise.all([
      host.must('maps.open', { file }),
      host.must('maps.open', { file }),
    ]);
    expect(one.map).toBe(two.map);
  });

  it('even when two maps are saved under its name at the same moment', async () => {
    const file = await host.file('a.argmap');
    const maps = [
      await host.must('maps.new', { title: 'One' }),
      await host.must('maps.new', { title: 'Two' }),
    ];
    const saved = await Promise.all(maps.map(({ map }) => host.call('maps.saveAs', { map, file })));
    // Which of them comes first is for the file system to say: both look at the folder before they wait their turn.
    const first = saved.findIndex(({ ok }) => ok);
    expect(saved[1 - first]).toMatchObject({ ok: false, error: { code: 'file-open' } });
    expect(readFileSync(join(host.folder, 'a.argmap'), 'utf8')).toContain(['One', 'Two'][first]);
  });

  it('even when the file was deleted and is named by another way to its folder', async () => {
    const { map } = await host.must('maps.new', { title: 'One' });
    await host.must('maps.saveAs', { map, file: await host.file('a.argmap') });
    rmSync(join(host.folder, 'a.argmap'));
    const way = join(newFolder(), 'way');
    symlinkSync(host.folder, way);
    const file = host.host.giveFile(join(way, 'a.argmap'));
    const other = await host.must('maps.new', { title: 'Two' });
    const saved = await host.call('maps.saveAs', { map: other.map, file });
    expect(saved).toMatchObject({ ok: false, error: { code: 'file-open' } });
  });

  it('and a save that follows on a “save as” goes to the new file', async () => {
    const { map } = await host.must('maps.new', { title: 'One' });
    await host.must('maps.saveAs', { map, file: await host.file('old.argmap') });
    const file = await host.file('new.argmap');
    const [, saved] = await Promise.all([
      host.must('maps.saveAs', { map, file }),
      host.must('maps.save', { map }),
    ]);
    expect(saved.fileName).toBe('new.argmap');
    expect((await host.must('maps.resume', { map })).fileName).toBe('new.argmap');
  });
});

it('opens and saves maps when the list of recent files cannot be kept', async () => {
  const blocked = join(newFolder(), 'a file');
  writeFileSync(blocked, '');
  const poor = new TestHost(host.folder, { dataFolder: join(blocked, 'data') });
  const { map } = await poor.must('maps.new', { title: 'One' });
  const file = await poor.file('a.argmap');
  expect(await poor.call('maps.saveAs', { map, file })).toMatchObject({ ok: true });
  await poor.must('maps.close', { map });
  expect(await poor.call('maps.open', { file })).toMatchObject({ ok: true });
});

it('keeps the edits and counts them as unsaved when a save fails', async () => {
  const { map } = await host.must('maps.new', { title: 'One' });
  await host.must('maps.saveAs', { map, file: await host.file('a.argmap') });
  const id = 'g-00000000000a';
  await host.must('maps.edit', { map, revision: 1, diff: [{ table: 'groups', id, to: { id, title: 'x' } }] });
  rmSync(host.folder, { recursive: true });
  const saved = await host.call('maps.save', { map });
  expect(saved).toMatchObject({ ok: false, error: { code: 'file-gone' } });
  expect(await host.must('maps.resume', { map })).toMatchObject({ dirty: true, revision: 1 });
  expect(host.host.hasDirtyMaps()).toBe(true);
});

describe('a file that holds no map', () => {
  const whole = fixture('maps/v2/every-field.argmap');
  it.each([
    ['nothing', '', /./],
    ['other JSON', '{"a":1}', /./],
    ['half a map', whole.slice(0, whole.length / 2), /./],
    ['a newer map', JSON.stringify({ ...everyField(), version: 99 }), /newer/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), /not a Counterpoint map/],
    ['a map cut off within a letter', Buffer.from([0x7b, 0x22, 0xe2, 0x82]), /cut off/],
  ])(
    'is refused with its name and what to do, opens nothing and stays as it was: %s',
    async (_, content, words) => {
      const path = join(host.folder, 'bad.argmap');
      writeFileSync(path, content);
      const opened = await host.call('maps.open', { file: await host.file('bad.argmap') });
      if (opened.ok) throw new Error('it was opened');
      expect(opened.error.message).toContain('bad.argmap');
      expect(opened.error.message).toMatch(words);
      expect(opened.error.hint).toBeTruthy();
      expect((await host.must('app.start', {})).openMaps).toEqual([]);
      expect(readFileSync(path)).toEqual(Buffer.from(content));
      expect(readdirSync(host.folder)).toEqual(['bad.argmap']);
    },
  );
});

it('opens a sample by its plain name alone, as a map without a file', async () => {
  writeFileSync(join(host.folder, 'talks.argmap'), fixture('maps/v2/every-field.argmap'));
  const opened = await host.must('maps.openSample', { name: 'talks' });
  expect(opened.fileName).toBeUndefined();
  for (const name of ['../talks', 'none', 'Talks'])
    expect(await host.call('maps.openSample', { name })).toMatchObject({ error: { code: 'no-sample' } });
});

describe('a damaged file', () => {
  const CUT = fixture('maps/v2/every-field.argmap').slice(0, -300);

  it('is opened only when it is asked for, for reading only, with a list of what is missing', async () => {
    writeFileSync(join(host.folder, 'a.argmap'), CUT);
    const file = await host.file('a.argmap');
    expect(await host.call('maps.open', { file })).toMatchObject({ ok: false, error: { code: 'not-json' } });
    const opened = await host.must('maps.open', { file, salvage: true });
    expect(opened.fileName).toBeUndefined();
    if (opened.readOnly?.reason !== 'damaged') throw new Error('it is not known to be damaged');
    expect(opened.readOnly.dropped.length).toBeGreaterThan(0);
    expect((await host.must('maps.resume', { map: opened.map })).readOnly).toEqual(opened.readOnly);
    const edit = { map: opened.map, revision: 1, diff: [] };
    expect(await host.call('maps.edit', edit)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(await host.call('maps.save', { map: opened.map })).toMatchObject({ ok: false });
    expect(await host.call('maps.saveAs', { map: opened.map, file })).toMatchObject({
      ok: false,
      error: { code: 'damaged-original' },
    });
    expect(readFileSync(join(host.folder, 'a.argmap'), 'utf8')).toBe(CUT);
  });

  it('becomes a map as any other under another name', async () => {
    const bytes = Buffer.from(CUT).toString('base64');
    const { map } = await host.must('maps.openContent', { fileName: 'a.argmap', bytes, salvage: true });
    await host.must('maps.saveAs', { map, file: await host.file('b.argmap') });
    expect((await host.must('maps.resume', { map })).readOnly).toBeUndefined();
    await host.must('maps.edit', { map, revision: 1, diff: [] });
  });
});

it('never saves over what is no map, such as an article whose handle was given for reading', async () => {
  writeFileSync(join(host.folder, 'article.txt'), 'words');
  const { map } = await host.must('maps.new', { title: 'One' });
  const saved = await host.call('maps.saveAs', { map, file: await host.file('article.txt') });
  expect(saved).toMatchObject({ ok: false, error: { code: 'not-a-map-name' } });
  expect(readFileSync(join(host.folder, 'article.txt'), 'utf8')).toBe('words');
});

it('lets a second tab read a map along, and gives it the map of a tab that is gone', async () => {
  writeFileSync(join(host.folder, 'a.argmap'), fixture('maps/v2/empty.argmap'));
  const file = await host.file('a.argmap');
  const { map } = await host.must('maps.open', { file });
  const other = new TestClient('other');
  const ask = async (name: string, input: unknown): Promise<Result<OpenedMap>> =>
    (await callHost(host.host.handlers, { name, input, client: other })) as Result<OpenedMap>;
  expect(await ask('app.start', {})).toMatchObject({ ok: true, value: { openMaps: [] } });
  expect(await ask('maps.resume', { map })).toMatchObject({ ok: false, error: { code: 'open-elsewhere' } });
  const along = await ask('maps.open', { file });
  if (!along.ok) throw new Error(along.error.message);
  expect(along.value.map).not.toBe(map);
  expect(along.value.readOnly).toMatchObject({ reason: 'locked', by: { where: 'this-program' } });
  const id = 'g-00000000000a';
  await host.must('maps.edit', { map, revision: 1, diff: [{ table: 'groups', id, to: { id, title: 'x' } }] });
  host.client.close();
  // What the closed tab has left unsaved comes with it.
  expect(await ask('maps.takeLock', { map: along.value.map })).toEqual({ ok: true, value: { map } });
  const taken = await ask('maps.resume', { map });
  if (!taken.ok) throw new Error(taken.error.message);
  expect(taken.value.dirty).toBe(true);
  expect(taken.value.readOnly).toBeUndefined();
  expect(await ask('maps.save', { map: taken.value.map })).toMatchObject({ ok: true });
});

it('a window that was cut off takes no edits of another for its own, which went on with the map meanwhile', async () => {
  writeFileSync(join(host.folder, 'a.argmap'), fixture('maps/v2/empty.argmap'));
  const file = await host.file('a.argmap');
  const groupDiff = (id: string): MapDiff => [{ table: 'groups', id, to: { id, title: 'x' } }];
  const { map } = await host.must('maps.open', { file });
  host.client.close();
  const other = (host.client = new TestClient('other'));
  const there = await host.must('maps.open', { file });
  await host.must('maps.edit', { map: there.map, revision: 1, diff: groupDiff('g-00000000000a') });
  other.close();
  host.client = new TestClient('back');
  expect(await host.call('maps.state', { map })).toMatchObject({ error: { code: 'no-map' } });
  const edit = { map, revision: 2, diff: groupDiff('g-00000000000b') };
  expect(await host.call('maps.edit', edit)).toMatchObject({ error: { code: 'no-map' } });
  await host.must('maps.close', { map });
  expect(await host.must('maps.open', { file })).toMatchObject({ revision: 1, dirty: true });
});

it('a window that goes on with a map of another is given what others have written to its file meanwhile', async () => {
  const path = join(host.folder, 'a.argmap');
  writeFileSync(path, fixture('maps/v2/empty.argmap'));
  const file = await host.file('a.argmap');
  await host.must('maps.open', { file });
  host.client.close();
  const group = { id: 'g-00000000000a', title: 'Theirs' };
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), groups: [group] }));
  host.client = new TestClient('other');
  const { content, dirty } = await host.must('maps.open', { file });
  expect(content).toContain('Theirs');
  expect(dirty).toBe(false);
});
