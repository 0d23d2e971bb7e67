import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import { applyDiff } from '../../../../shared/edit/diff';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { crash } from '../../../support/crash';
import { seededIds } from '../../../support/ids';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let folder: string;
let dataFolder: string;
let path: string;

beforeEach(() => {
  folder = newFolder();
  dataFolder = newFolder();
  path = join(folder, 'talks.argmap');
});

function start(): TestHost {
  return new TestHost(folder, { dataFolder });
}

function addGroup(number: number): MapDiff {
  const id = `g-00000000000${number}`;
  return [{ table: 'groups', id, to: { id, title: `Group ${number}` } }];
}

/** A program ends suddenly, with so many edits that are in no file. */
async function crashWithEdits(edits = 3): Promise<void> {
  const host = start();
  const { map } = await host.must('maps.new', { title: 'Talks' });
  await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
  for (let edit = 1; edit <= edits; edit++)
    await host.must('maps.edit', { map, revision: edit, diff: addGroup(edit) });
  await crash(host, dataFolder);
}

/** The map's file gets some of the edits, as by a save of which the program did not live to learn. */
function saveUnnoticed(edits: number): void {
  const parsed = parseMap(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  let { map } = parsed.value;
  for (let edit = 1; edit <= edits; edit++) map = applyDiff(map, addGroup(edit));
  writeFileSync(path, serializeMap(map));
}

function files(ending: string): string[] {
  const root = join(dataFolder, 'journal');
  const sessions = existsSync(root) ? readdirSync(root) : [];
  return sessions
    .flatMap((session) => readdirSync(join(root, session)).map((name) => join(root, session, name)))
    .filter((name) => name.endsWith(ending));
}

const worksOf = async (host: TestHost) => (await host.must('recovery.list', {})).works;

describe('a program that ended in the middle of a save', () => {
  it('has left nothing unsaved when the file has it all, and nobody changed that file', async () => {
    await crashWithEdits();
    saveUnnoticed(3);
    expect(await worksOf(start())).toEqual([]);
    expect(files('.log')).toEqual([]);
  });

  it('has left what the file has not, and no other program is blamed', async () => {
    await crashWithEdits();
    saveUnnoticed(2);
    const host = start();
    const works = await worksOf(host);
    expect(works).toMatchObject([{ edits: 1, file: 'same', changes: { words: '1 group added' } }]);
    const { map } = await host.must('recovery.open', { id: works[0]?.id ?? '' });
    await host.must('maps.save', { map });
    expect(readFileSync(path, 'utf8')).toContain('Group 3');
  });
});

describe('what was typed and taken back again', () => {
  it('is nothing that was left unsaved', async () => {
    const host = start();
    const file = await host.file('talks.argmap');
    const { map } = await host.must('maps.new', { title: 'Talks' });
    await host.must('maps.saveAs', { map, file });
    const other = await host.must('maps.new', { title: 'Without a file' });
    const id = 'g-00000000000a';
    const to = { id, title: 'Typed' };
    for (const target of [map, other.map]) {
      await host.must('maps.edit', { map: target, revision: 1, diff: [{ table: 'groups', id, to }] });
      await host.must('maps.edit', { map: target, revision: 2, diff: [{ table: 'groups', id, from: to }] });
    }
    await crash(host, dataFolder);
    expect(await worksOf(start())).toEqual([]);
  });
});

describe('a map that is opened by its name', () => {
  it('says what earlier programs left unsaved of it', async () => {
    await crashWithEdits();
    const host = start();
    const opened = await host.must('maps.open', { file: await host.file('talks.argmap') });
    expect(opened.unsavedWork).toMatchObject([{ edits: 3, fileName: 'talks.argmap' }]);
    await host.must('recovery.discard', { id: opened.unsavedWork?.[0]?.id ?? '' });
    expect((await host.must('maps.resume', { map: opened.map })).unsavedWork).toBeUndefined();
  });

  it('says nothing of that of other maps', async () => {
    await crashWithEdits();
    const host = start();
    const { map } = await host.must('maps.new', { title: 'Other' });
    await host.must('maps.saveAs', { map, file: await host.file('other.argmap') });
    expect((await host.must('maps.resume', { map })).unsavedWork).toBeUndefined();
  });

  it('reads no edit of those, but of its own', async () => {
    await crashWithEdits(7); // more than any other test here, whose programs may still be at work
    const host = new TestHost(folder, { dataFolder, newId: seededIds(2) });
    const { map } = await host.must('maps.new', { title: 'Other' });
    await host.must('maps.saveAs', { map, file: await host.file('other.argmap') });
    const parsed = vi.spyOn(JSON, 'parse');
    const isRead = (): boolean => parsed.mock.calls.some(([json]) => json.includes('Group 7'));
    await host.must('maps.resume', { map });
    expect(isRead()).toBe(false);
    await host.must('maps.open', { file: await host.file('talks.argmap') });
    expect(isRead()).toBe(true);
  });

  it('says so, too, of what was saved under that name after it was begun', async () => {
    const host = start();
    const { map } = await host.must('maps.new', { title: 'Talks' });
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
    await host.must('maps.edit', { map, revision: 2, diff: addGroup(2) });
    await crash(host, dataFolder);
    const next = start();
    const opened = await next.must('maps.open', { file: await next.file('talks.argmap') });
    expect(opened.unsavedWork).toMatchObject([{ edits: 1, fileName: 'talks.argmap' }]);
  });
});

describe('a damaged journal', () => {
  it('whose content is gone is read with the file’s, which holds the same', async () => {
    await crashWithEdits();
    for (const base of files('.base')) rmSync(base);
    expect(await worksOf(start())).toMatchObject([{ edits: 3, whole: true, readable: true }]);
  });

  it('of which nothing can be read is told, and stays until a person throws it away', async () => {
    await crashWithEdits();
    for (const file of [...files('.base'), ...files('.log')]) writeFileSync(file, 'spoilt\n');
    const host = start();
    const works = await worksOf(host);
    expect(works).toMatchObject([{ edits: 0, readable: false }]);
    expect(await host.call('recovery.open', { id: works[0]?.id ?? '' })).toMatchObject({
      error: { code: 'damaged-journal' },
    });
    expect(files('.log')).toHaveLength(1);
    await host.must('recovery.discard', { id: works[0]?.id ?? '' });
    expect(await worksOf(host)).toEqual([]);
  });

  it('whose beginning is damaged brings back the content that it began with', async () => {
    await crashWithEdits();
    const [log = ''] = files('.log');
    writeFileSync(log, readFileSync(log, 'utf8').replace('begin', 'bogus'));
    expect(await worksOf(start())).toMatchObject([{ title: 'Talks', whole: false, readable: true }]);
  });

  it('that a sudden end has torn in its last line has lost no more than that', async () => {
    await crashWithEdits();
    const [log = ''] = files('.log');
    truncateSync(log, readFileSync(log).length - 5);
    expect(await worksOf(start())).toMatchObject([{ edits: 2, whole: false, readable: true }]);
    appendFileSync(log, '\nmore');
    expect(await worksOf(start())).toMatchObject([{ edits: 2, whole: false, readable: true }]);
  });
});
