import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import { fixture } from '../../../support/fixture';
import { killHolders, locksIn, rewriteLock } from '../../../support/locks';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

/** Two programs with data folders of their own, and one map file. */
let anna: TestHost;
let bob: TestHost;
let path: string;

beforeEach(() => {
  anna = new TestHost(newFolder());
  bob = new TestHost(anna.folder);
  path = join(anna.folder, 'a.argmap');
  writeFileSync(path, fixture('maps/v2/empty.argmap'));
});

const open = async (host: TestHost) => host.must('maps.open', { file: await host.file('a.argmap') });
const onDisk = (): string => readFileSync(path, 'utf8');
const readOnlyOf = async (host: TestHost, map: string) => (await host.must('maps.resume', { map })).readOnly;

function addGroup(title: string): MapDiff {
  const id = `g-${Buffer.from(title).toString('hex').padStart(12, '0').slice(-12)}`;
  return [{ table: 'groups', id, to: { id, title } }];
}

/** What the host has told a window about its maps, in order. */
function told(host: TestHost): unknown[] {
  return host.client.events.filter(({ name }) => name === 'maps.readOnly').map(({ data }) => data);
}

describe('the second program', () => {
  it('opens the map for reading, and can neither edit nor save it', async () => {
    await open(anna);
    const { map, readOnly } = await open(bob);
    expect(readOnly).toMatchObject({ reason: 'locked', takenOver: false, isFree: false });
    const edit = { map, revision: 1, diff: addGroup('Bob') };
    expect(await bob.call('maps.edit', edit)).toMatchObject({ error: { code: 'locked' } });
    expect(await bob.call('maps.save', { map, keepMine: true })).toMatchObject({ error: { code: 'locked' } });
  });

  it('can save a copy, which is a map as any other', async () => {
    await open(anna);
    const { map } = await open(bob);
    await bob.must('maps.saveAs', { map, file: await bob.file('copy.argmap') });
    expect(await readOnlyOf(bob, map)).toBeUndefined();
    await bob.must('maps.edit', { map, revision: 1, diff: addGroup('Bob') });
    await bob.must('maps.save', { map });
    expect(locksIn(anna.folder)).toHaveLength(2);
  });

  it('cannot save another map over it', async () => {
    await open(anna);
    const { map } = await bob.must('maps.new', { title: 'Other' });
    const saved = await bob.call('maps.saveAs', { map, file: await bob.file('a.argmap') });
    expect(saved).toMatchObject({ error: { code: 'file-open' } });
    expect(onDisk()).toBe(fixture('maps/v2/empty.argmap'));
  });

  it('is told when the first has closed the map, and edits it only when asked to', async () => {
    const { map } = await open(anna);
    const reader = await open(bob);
    await anna.must('maps.close', { map });
    await bob.beat();
    expect(told(bob)).toMatchObject([{ map: reader.map, readOnly: { isFree: true } }]);
    expect(await readOnlyOf(bob, reader.map)).toMatchObject({ isFree: true });
    expect((await bob.takeOver(reader.map)).readOnly).toBeUndefined();
  });

  it('is told when the first was killed', async () => {
    await open(anna);
    const first = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    rewriteLock(locksIn(anna.folder)[0] ?? '', { pid: first.pid ?? 0 });
    const { map } = await open(bob);
    await bob.beat();
    expect(told(bob)).toEqual([]);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await bob.beat();
    expect(told(bob)).toMatchObject([{ map, readOnly: { isFree: true } }]);
  });

  it('opens the map for editing when the first was killed before, or has ended', async () => {
    await open(anna);
    killHolders(anna.folder);
    expect((await open(bob)).readOnly).toBeUndefined();
    await bob.end();
    expect(locksIn(anna.folder)).toEqual([]);
    expect((await open(new TestHost(anna.folder))).readOnly).toBeUndefined();
  });
});

describe('taking over', () => {
  it('gives the taker what the file holds by then', async () => {
    const { map } = await open(anna);
    const reader = await open(bob);
    await anna.must('maps.edit', { map, revision: 1, diff: addGroup('Saved by Anna') });
    await anna.must('maps.save', { map });
    const taken = await bob.takeOver(reader.map);
    expect(taken.content).toContain('Saved by Anna');
    expect(taken.readOnly).toBeUndefined();
    await bob.must('maps.edit', { map: reader.map, revision: taken.revision + 1, diff: addGroup('Bob') });
    await bob.must('maps.save', { map: reader.map });
  });

  it('tells the former holder, who keeps every edit and writes nothing any more', async () => {
    const { map } = await open(anna);
    await anna.must('maps.edit', { map, revision: 1, diff: addGroup('Never saved') });
    await bob.takeOver((await open(bob)).map);
    await anna.beat();
    expect(told(anna)).toMatchObject([{ map, readOnly: { takenOver: true, isFree: false } }]);
    // An edit that was under way.
    await anna.must('maps.edit', { map, revision: 2, diff: addGroup('Under way') });
    expect(await anna.call('maps.save', { map, keepMine: true })).toMatchObject({
      error: { code: 'locked' },
    });
    expect(onDisk()).toBe(fixture('maps/v2/empty.argmap'));
    const { content, dirty } = await anna.must('maps.resume', { map });
    expect(dirty).toBe(true);
    expect(content).toContain('Never saved');
    expect(content).toContain('Under way');
  });

  it('is noticed by a save before it is by a beat', async () => {
    const { map } = await open(anna);
    await anna.must('maps.edit', { map, revision: 1, diff: addGroup('Anna') });
    await bob.takeOver((await open(bob)).map);
    expect(await anna.call('maps.save', { map })).toMatchObject({ error: { code: 'locked' } });
    expect(onDisk()).not.toContain('Anna');
    expect(told(anna)).toHaveLength(1);
  });

  it('back leaves the unsaved edits as they are, and what the other has saved is not overwritten unasked', async () => {
    const { map } = await open(anna);
    await anna.must('maps.edit', { map, revision: 1, diff: addGroup('Anna') });
    const taken = await bob.takeOver((await open(bob)).map);
    await anna.beat();
    await bob.must('maps.edit', { map: taken.map, revision: taken.revision + 1, diff: addGroup('Bob') });
    await bob.must('maps.save', { map: taken.map });
    const back = await anna.takeOver(map);
    expect(back).toMatchObject({ map, dirty: true, revision: 1 });
    expect(back.content).toContain('Anna');
    expect(await anna.call('maps.save', { map })).toMatchObject({ error: { code: 'conflict' } });
    expect(onDisk()).toContain('Bob');
    await bob.beat();
    expect(await readOnlyOf(bob, taken.map)).toMatchObject({ takenOver: true });
  });

  it('asks again when a third was faster', async () => {
    await open(anna);
    const carol = new TestHost(anna.folder);
    const [atBob, atCarol] = [await open(bob), await open(carol)];
    await carol.takeOver(atCarol.map);
    expect((await bob.takeOver(atBob.map)).readOnly).toMatchObject({ isFree: false });
    expect((await bob.takeOver(atBob.map)).readOnly).toBeUndefined();
  });
});

it('a map of another machine says so', async () => {
  await open(anna);
  rewriteLock(locksIn(anna.folder)[0] ?? '', { machine: 'another', user: 'Anna', host: 'desk' });
  const { readOnly } = await open(bob);
  expect(readOnly).toMatchObject({ by: { user: 'Anna', host: 'desk', where: 'elsewhere' } });
});

it('a map whose tab is gone is let go of after a while, and taken up again by the next tab', async () => {
  const { map } = await open(anna);
  anna.client.close();
  for (let beat = 0; beat < 3; beat++) await anna.beat();
  expect(locksIn(anna.folder)).toEqual([]);
  await anna.must('maps.resume', { map });
  expect(locksIn(anna.folder)).toHaveLength(1);
});

it('a map whose tab is gone with unsaved edits is kept', async () => {
  const { map } = await open(anna);
  await anna.must('maps.edit', { map, revision: 1, diff: addGroup('Anna') });
  anna.client.close();
  for (let beat = 0; beat < 5; beat++) await anna.beat();
  expect(locksIn(anna.folder)).toHaveLength(1);
});
