import {
  appendFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import type { UnsavedWork } from '../../../../shared/host/recovery-calls';
import { crash } from '../../../support/crash';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

function addGroup(number: number): MapDiff {
  const id = `g-00000000000${number}`;
  return [{ table: 'groups', id, to: { id, title: `Group ${number}` } }];
}

let folder: string;
let dataFolder: string;

beforeEach(() => {
  folder = newFolder();
  dataFolder = newFolder();
});

/** A program on this data folder, as it is started. */
function start(): TestHost {
  return new TestHost(folder, { dataFolder });
}

function sessions(): string[] {
  return readdirSync(join(dataFolder, 'journal'));
}

async function worksOf(host: TestHost): Promise<UnsavedWork[]> {
  return (await host.must('recovery.list', {})).works;
}

/** A map with a file and two edits that are not saved. */
async function crashWithEdits(): Promise<void> {
  const host = start();
  const { map } = await host.must('maps.new', { title: 'Talks' });
  await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
  await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
  await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
  await host.must('maps.edit', { map, revision: 3, diff: addGroup(3) });
  await crash(host, dataFolder);
}

describe('unsaved work', () => {
  it('comes back with every edit, and its file stays as it was until it is saved', async () => {
    await crashWithEdits();
    const before = readFileSync(join(folder, 'talks.argmap'), 'utf8');
    const host = start();
    const [work] = await worksOf(host);
    expect(work).toMatchObject({
      title: 'Talks',
      fileName: 'talks.argmap',
      edits: 2,
      file: 'same',
      whole: true,
    });
    const opened = await host.must('recovery.open', { id: work?.id ?? '' });
    expect(opened).toMatchObject({ fileName: 'talks.argmap', dirty: true });
    expect(opened.content).toContain('Group 3');
    expect(readFileSync(join(folder, 'talks.argmap'), 'utf8')).toBe(before);
    await host.must('maps.save', { map: opened.map });
    expect(readFileSync(join(folder, 'talks.argmap'), 'utf8')).toContain('Group 3');
    expect(await worksOf(host)).toEqual([]);
  });

  it('of an open map comes as one edit, and is where it was until the map’s own journal has it', async () => {
    await crashWithEdits();
    const host = start();
    const { map, unsavedWork } = await host.must('maps.open', { file: await host.file('talks.argmap') });
    const id = unsavedWork?.[0]?.id ?? '';
    const { diff } = await host.must('recovery.read', { id, map, revision: 0 });
    await host.must('maps.edit', { map, revision: 1, diff });
    expect(await worksOf(host)).toHaveLength(1);
    await host.must('recovery.taken', { id, map });
    expect(await worksOf(host)).toEqual([]);
    await crash(host, dataFolder);
    const next = start();
    const [again] = await worksOf(next);
    expect((await next.must('recovery.open', { id: again?.id ?? '' })).content).toContain('Group 3');
  });

  it('comes on top of unsaved edits of other things, and over none of the same', async () => {
    await crashWithEdits();
    const host = start();
    const { map, unsavedWork } = await host.must('maps.open', { file: await host.file('talks.argmap') });
    const id = unsavedWork?.[0]?.id ?? '';
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(4) });
    expect(await host.call('recovery.read', { id, map, revision: 0 })).toMatchObject({
      error: { code: 'out-of-step' },
    });
    expect((await host.must('recovery.read', { id, map, revision: 1 })).diff).not.toEqual([]);
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(3) });
    expect(await host.call('recovery.read', { id, map, revision: 2 })).toMatchObject({
      error: { code: 'does-not-fit' },
    });
    expect((await host.must('maps.resume', { map })).content).toContain('Group 4');
  });

  it('comes back again when the program that took it up ends as suddenly', async () => {
    await crashWithEdits();
    const second = start();
    const [work] = await worksOf(second);
    const opened = await second.must('recovery.open', { id: work?.id ?? '' });
    await second.must('maps.edit', { map: opened.map, revision: opened.revision + 1, diff: addGroup(4) });
    await crash(second, dataFolder);
    const third = start();
    const [again] = await worksOf(third);
    const content = (await third.must('recovery.open', { id: again?.id ?? '' })).content;
    expect(content).toContain('Group 2');
    expect(content).toContain('Group 4');
  });

  it('of a map without a file comes back, too', async () => {
    const host = start();
    const { map } = await host.must('maps.new', { title: 'Never saved' });
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await crash(host, dataFolder);
    const next = start();
    const [work] = await worksOf(next);
    expect(work).toMatchObject({ title: 'Never saved', file: 'none', edits: 1 });
  });

  it('is not offered of a program that still runs, nor of one that saved or closed everything', async () => {
    const running = start();
    const { map } = await running.must('maps.new', { title: 'Open' });
    await running.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await running.host.flush();
    expect(await worksOf(start())).toEqual([]);
    await running.must('maps.close', { map });
    await crash(running, dataFolder);
    expect(await worksOf(start())).toEqual([]);
  });

  it('never goes over what others have saved meanwhile without a question', async () => {
    await crashWithEdits();
    const path = join(folder, 'talks.argmap');
    const theirs = readFileSync(path, 'utf8').replace('Group 1', 'Theirs!');
    writeFileSync(path, theirs);
    const host = start();
    const [work] = await worksOf(host);
    expect(work?.file).toBe('changed');
    const { map } = await host.must('recovery.open', { id: work?.id ?? '' });
    expect(await host.call('maps.save', { map })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    await host.must('maps.save', { map, keepMine: true });
    expect(readFileSync(path, 'utf8')).toContain('Group 3');
  });

  it('is brought back up to the first damaged byte of its journal', async () => {
    await crashWithEdits();
    const [session = ''] = sessions();
    const [log = ''] = readdirSync(join(dataFolder, 'journal', session)).filter((name) =>
      name.endsWith('.log'),
    );
    const path = join(dataFolder, 'journal', session, log);
    const text = readFileSync(path, 'utf8');
    truncateSync(path, Buffer.byteLength(text) - 20);
    const host = start();
    expect((await worksOf(host))[0]).toMatchObject({ edits: 1, whole: false });
    writeFileSync(path, text.replace('Group 2', 'Group X'));
    expect(await worksOf(host)).toMatchObject([{ edits: 0, readable: false }]);
    writeFileSync(path, text);
    appendFileSync(path, 'no record at all');
    expect((await worksOf(host))[0]).toMatchObject({ edits: 2, whole: false });
  });

  it('is thrown away when that is asked for, and only by a name that was given out', async () => {
    await crashWithEdits();
    const host = start();
    await host.must('recovery.discard', { id: '../../etc/passwd' });
    expect(await host.call('recovery.open', { id: '../x/y' })).toMatchObject({ ok: false });
    const [work] = await worksOf(host);
    await host.must('recovery.discard', { id: work?.id ?? '' });
    expect(await worksOf(host)).toEqual([]);
    expect(sessions()).toEqual([]);
  });
});

describe('what is told of unsaved work', () => {
  it('is what the edits change, in words', async () => {
    await crashWithEdits();
    const [work] = await worksOf(start());
    expect(work?.changes).toEqual({ words: '2 groups added', cards: [] });
    expect(work?.disk).toBeUndefined();
  });

  it('names some of the cards, shortly', async () => {
    const host = start();
    const { map } = await host.must('maps.new', { title: 'Never saved' });
    const ids = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'n-00000000000d'];
    const diff: MapDiff = ids.flatMap((id, index) => [
      { table: 'nodes', id, to: { id, kind: 'claim', text: index === 0 ? 'Prices\nrise' : 'x'.repeat(99) } },
      { table: 'places', id, to: { node: id, x: 0, y: index * 200 } },
    ]);
    await host.must('maps.edit', { map, revision: 1, diff });
    await crash(host, dataFolder);
    const [work] = await worksOf(start());
    expect(work?.changes?.words).toBe('4 cards added');
    expect(work?.changes?.cards).toEqual(['Prices rise', `${'x'.repeat(59)}…`, `${'x'.repeat(59)}…`]);
  });

  it.each([
    ['newer', Date.UTC(2026, 1, 6, 13)],
    ['older', Date.UTC(2026, 1, 6, 11)],
  ])('says that the file is %s than what they began from, and what is other in it', async (age, time) => {
    await crashWithEdits();
    const path = join(folder, 'talks.argmap');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Group 1', 'Theirs!'));
    utimesSync(path, new Date(time), new Date(time));
    const [work] = await worksOf(start());
    expect(work?.disk).toEqual({ age, modified: new Date(time).toISOString(), words: '1 group changed' });
    expect(work?.changes?.words).toBe('2 groups added');
  });

  it('is taken from the file where some edits were brought back before', async () => {
    await crashWithEdits();
    const second = start();
    const [work] = await worksOf(second);
    await second.must('recovery.open', { id: work?.id ?? '' });
    await crash(second, dataFolder);
    const [again] = await worksOf(start());
    expect(again).toMatchObject({ file: 'same', edits: 2, changes: { words: '2 groups added' } });
  });
});

describe('a save', () => {
  it('finds a change by its content, even of the same length and time', async () => {
    await crashWithEdits();
    const host = start();
    const { map } = await host.must('maps.open', { file: await host.file('talks.argmap') });
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(5) });
    const path = join(folder, 'talks.argmap');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Group 1', 'Group 9'));
    expect(await host.call('maps.save', { map })).toMatchObject({ error: { code: 'conflict' } });
    const theirs = await host.takeTheirs(map);
    expect(theirs).toMatchObject({ dirty: false });
    expect(theirs.content).toContain('Group 9');
  });

  it('does not put a map back where its file was taken away', async () => {
    await crashWithEdits();
    const host = start();
    const { map } = await host.must('maps.open', { file: await host.file('talks.argmap') });
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(5) });
    rmSync(join(folder, 'talks.argmap'));
    expect(await host.call('maps.save', { map })).toMatchObject({ error: { code: 'file-gone' } });
    expect(readdirSync(folder)).not.toContain('talks.argmap');
    await host.must('maps.saveAs', { map, file: await host.file('elsewhere.argmap') });
  });
});
