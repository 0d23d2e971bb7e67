import { existsSync, linkSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OpenMaps } from '../../../../electron/host/open-maps';
import type { MapDiff } from '../../../../shared/edit/diff';
import { parseMap } from '../../../../shared/map/parse';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';
import { TestClient, TestHost } from '../../../support/test-host';

let host: TestHost;
let path: string;

beforeEach(() => {
  host = new TestHost(newFolder());
  path = join(host.folder, 'a.argmap');
  writeFileSync(path, fixture('maps/v2/empty.argmap'));
});

const open = async (target = host) => target.must('maps.open', { file: await target.file('a.argmap') });

function addGroup(number: number, title = `Group ${number}`): MapDiff {
  const id = `g-00000000000${number}`;
  return [{ table: 'groups', id, to: { id, title } }];
}

/** A group that keeps something of another tool which is nested so deep. */
function deepGroup(levels: number): MapDiff {
  let foreign: Record<string, unknown> = { nested: 'deep' };
  for (let level = 1; level < levels; level++) foreign = { nested: foreign };
  const id = 'g-00000000000a';
  return [{ table: 'groups', id, to: { id, title: 'Deep', foreign } }];
}

describe('what was opened is what is saved', () => {
  it('though its name has become a link to another map, which is not touched', async () => {
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    const other = join(host.folder, 'other.argmap');
    writeFileSync(other, fixture('maps/v2/empty.argmap'));
    rmSync(path);
    symlinkSync(other, path);
    for (const keepMine of [false, true])
      expect(await host.call('maps.save', { map, keepMine })).toMatchObject({
        error: { code: 'target-changed', message: expect.stringContaining('other.argmap') as string },
      });
    expect(readFileSync(other, 'utf8')).toBe(fixture('maps/v2/empty.argmap'));
    await host.must('maps.saveAs', { map, file: await host.file('mine.argmap') });
  });

  it('though the link by which it was opened leads elsewhere by now', async () => {
    const [one, two] = ['one.argmap', 'two.argmap'].map((name) => join(host.folder, name));
    writeFileSync(one!, fixture('maps/v2/empty.argmap'));
    writeFileSync(two!, fixture('maps/v2/empty.argmap'));
    rmSync(path);
    symlinkSync(one!, path);
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    rmSync(path);
    symlinkSync(two!, path);
    await host.must('maps.save', { map });
    expect(readFileSync(one!, 'utf8')).toContain('Group 1');
    expect(readFileSync(two!, 'utf8')).not.toContain('Group 1');
  });

  it('though a folder on the way to it was put elsewhere', async () => {
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    const elsewhere = newFolder();
    writeFileSync(join(elsewhere, 'a.argmap'), fixture('maps/v2/empty.argmap'));
    renameSync(host.folder, join(newFolder(), 'moved'));
    symlinkSync(elsewhere, host.folder);
    expect((await host.call('maps.save', { map })).ok).toBe(false);
    expect(readFileSync(join(elsewhere, 'a.argmap'), 'utf8')).not.toContain('Group 1');
  });
});

describe('a file that begins with a byte order mark', () => {
  it('is saved after it was taken from others', async () => {
    const { map } = await open();
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replace('"title": "', '"title": "Theirs ')}`);
    const { revision } = await host.takeTheirs(map);
    await host.must('maps.edit', { map, revision: revision + 1, diff: addGroup(1) });
    await host.must('maps.save', { map });
    expect(readFileSync(path, 'utf8')).toContain('Group 1');
  });

  it('is saved after it was opened', async () => {
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await host.must('maps.save', { map });
  });
});

describe('what exists can be saved, and opened again where a person says so', () => {
  it('though something in it is nested too deep', async () => {
    const { map } = await open();
    const diff = deepGroup(40);
    await host.must('maps.edit', { map, revision: 1, diff });
    const told = host.client.events.filter(({ name }) => name === 'maps.trouble').map(({ data }) => data);
    expect(told).toMatchObject([{ map, about: 'limits', over: false }]);
    await host.must('maps.save', { map });
    await host.must('maps.close', { map });
    const file = await host.file('a.argmap');
    expect(await host.call('maps.open', { file })).toMatchObject({ error: { code: 'too-deep' } });
    const again = await host.must('maps.open', { file, large: true });
    expect(again.content).toContain('"nested": "deep"');
  });

  it('but not to what no program can read', async () => {
    const { map } = await open();
    const diff = deepGroup(500);
    expect(await host.call('maps.edit', { map, revision: 1, diff })).toMatchObject({
      error: { code: 'too-deep' },
    });
  });
});

it('a save over others keeps theirs first, and does not happen where that cannot be', async () => {
  const dataFolder = newFolder();
  const careful = new TestHost(host.folder, { dataFolder });
  const { map } = await open(careful);
  await careful.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
  await careful.host.flush();
  const theirs = readFileSync(path, 'utf8').replace('"title": "', '"title": "Theirs ');
  writeFileSync(path, theirs);
  // No version can be kept in a file.
  rmSync(join(dataFolder, 'history'), { recursive: true, force: true });
  writeFileSync(join(dataFolder, 'history'), '');
  expect(await careful.call('maps.save', { map, keepMine: true })).toMatchObject({
    error: { code: 'theirs-not-kept' },
  });
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  rmSync(join(dataFolder, 'history'));
  await careful.must('maps.save', { map, keepMine: true });
  expect(readFileSync(path, 'utf8')).toContain('Group 1');
  const { id } = JSON.parse(theirs) as { id: string };
  const { versions } = await careful.must('history.list', { map: id });
  const kept = await Promise.all(
    versions.map(({ version }) => careful.must('history.read', { map: id, version })),
  );
  expect(kept.map(({ content }) => content)).toContain(theirs);
});

it('a save to a file with two names leaves both as they were when others have it open', async () => {
  const second = join(host.folder, 'second.argmap');
  linkSync(path, second);
  const { map } = await open();
  await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
  const other = new TestHost(host.folder);
  const taken = await open(other);
  await other.takeOver(taken.map);
  expect(await host.call('maps.save', { map })).toMatchObject({ error: { code: 'locked' } });
  expect(readFileSync(second, 'utf8')).not.toContain('Group 1');
  expect(existsSync(path)).toBe(true);
});

it('a connection that broke does not take a map from the one that came back for it, however late it is answered', () => {
  const maps = new OpenMaps();
  const parsed = parseMap(fixture('maps/v2/empty.argmap'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const open = maps.add(parsed.value.map);
  const [broken, back] = [new TestClient('broken'), new TestClient('back')];
  maps.show(open, broken);
  broken.close();
  maps.show(open, back);
  maps.show(open, broken);
  expect(open.client).toBe(back);
});
