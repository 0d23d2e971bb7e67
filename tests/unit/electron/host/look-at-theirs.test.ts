import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
import { applyDiff, reverseDiff, type MapDiff } from '../../../../shared/edit/diff';
import { parseMap } from '../../../../shared/map/parse';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { fixture } from '../../../support/fixture';
import { killHolders } from '../../../support/locks';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let host: TestHost;
let path: string;
let dataFolder: string;

beforeEach(() => {
  dataFolder = newFolder();
  host = new TestHost(newFolder(), { dataFolder });
  path = join(host.folder, 'a.argmap');
  writeFileSync(path, fixture('maps/v2/empty.argmap'));
});

const open = async (target = host) => target.must('maps.open', { file: await target.file('a.argmap') });

function addGroup(number: number): MapDiff {
  const id = `g-00000000000${number}`;
  return [{ table: 'groups', id, to: { id, title: `Group ${number}` } }];
}

function mapOf(content: string): ArgMap {
  const parsed = parseMap(content);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

function writeTheirs(title = 'Theirs'): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"title": ".*?"/, `"title": "${title}"`));
}

async function versionsOf(): Promise<string[]> {
  const map = (JSON.parse(readFileSync(path, 'utf8')) as { id: string }).id;
  const { versions } = await host.must('history.list', { map });
  const read = await Promise.all(versions.map(({ version }) => host.must('history.read', { map, version })));
  return read.map(({ content }) => content);
}

describe('what others have written', () => {
  it('is their whole copy where they were cut short in the middle of the file, which the next save puts right', async () => {
    const { map } = await open();
    const content = readFileSync(path, 'utf8');
    writeFileSync(safeCopyOf(path, host.folder), content.replace(/"title": ".*?"/, '"title": "Theirs"'));
    writeFileSync(path, content.slice(0, -20));
    const theirs = await host.must('maps.theirs', { map, revision: 0 });
    await host.must('maps.edit', { map, revision: 1, diff: theirs.diff, takes: theirs.mark });
    expect(await host.must('maps.state', { map })).toMatchObject({ dirty: true });
    await host.must('maps.save', { map });
    expect(mapOf(readFileSync(path, 'utf8')).head.title).toBe('Theirs');
  });

  it('is taken by an edit, which undo takes back, and both are kept as versions', async () => {
    const { map, content } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    writeTheirs();
    const theirs = await host.must('maps.theirs', { map, revision: 1 });
    expect(theirs).toMatchObject({ revision: 1, dirty: true, fileName: 'a.argmap' });
    const mine = applyDiff(mapOf(content), addGroup(1));
    expect(applyDiff(mine, theirs.diff).head.title).toBe('Theirs');
    await host.must('maps.edit', { map, revision: 2, diff: theirs.diff, takes: theirs.mark });
    expect(await host.must('maps.state', { map })).toMatchObject({ revision: 2, dirty: false });
    const kept = await versionsOf();
    expect(kept.some((text) => text.includes('Group 1'))).toBe(true);
    expect(kept).toContain(readFileSync(path, 'utf8'));
    await host.must('maps.edit', { map, revision: 3, diff: reverseDiff(theirs.diff) });
    await host.must('maps.save', { map });
    expect(readFileSync(path, 'utf8')).toContain('Group 1');
  });

  it('is not taken past an edit that the host has not seen', async () => {
    const { map } = await open();
    writeTheirs();
    expect(await host.call('maps.theirs', { map, revision: 1 })).toMatchObject({
      error: { code: 'out-of-step' },
    });
  });

  it('keeps an edit that was made while it was read: it is in the map, or in a version', async () => {
    const { map } = await open();
    writeTheirs();
    const theirs = await host.must('maps.theirs', { map, revision: 0 });
    // Before the window could take it.
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await host.must('maps.edit', { map, revision: 2, diff: theirs.diff, takes: theirs.mark });
    expect(await host.must('maps.state', { map })).toMatchObject({ dirty: true });
    await host.must('maps.save', { map });
    expect(readFileSync(path, 'utf8')).toMatch(/Theirs[^]*Group 1/);
  });

  it('is asked for again when the file was read again since', async () => {
    const { map } = await open();
    writeTheirs('First');
    const first = await host.must('maps.theirs', { map, revision: 0 });
    writeTheirs('Second');
    const second = await host.must('maps.theirs', { map, revision: 0 });
    const edit = { map, revision: 1, diff: first.diff, takes: first.mark };
    expect(await host.call('maps.edit', edit)).toMatchObject({ error: { code: 'not-theirs' } });
    await host.must('maps.edit', { ...edit, diff: second.diff, takes: second.mark });
  });

  it.each(['kept over it', 'saved under another name'])('is let go of once mine is %s', async (how) => {
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    writeTheirs();
    const { diff, mark } = await host.must('maps.theirs', { map, revision: 1 });
    if (how === 'kept over it') await host.must('maps.save', { map, keepMine: true });
    else await host.must('maps.saveAs', { map, file: await host.file('b.argmap') });
    expect(await host.call('maps.edit', { map, revision: 2, diff, takes: mark })).toMatchObject({
      error: { code: 'not-theirs' },
    });
  });

  it('is not taken where what is unsaved cannot be kept first', async () => {
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    await host.host.flush();
    writeTheirs();
    rmSync(join(dataFolder, 'history'), { recursive: true });
    writeFileSync(join(dataFolder, 'history'), '');
    expect(await host.call('maps.theirs', { map, revision: 1 })).toMatchObject({
      error: { code: 'mine-not-kept' },
    });
    expect((await host.must('maps.resume', { map })).content).toContain('Group 1');
  });

  it('can be taken by who only reads along, and nothing else', async () => {
    const other = new TestHost(host.folder);
    await open(other);
    const { map, readOnly } = await open();
    expect(readOnly).toBeDefined();
    writeTheirs();
    const theirs = await host.must('maps.theirs', { map, revision: 0 });
    const edit = { map, revision: 1, diff: [...theirs.diff, ...addGroup(1)], takes: theirs.mark };
    expect(await host.call('maps.edit', edit)).toMatchObject({ error: { code: 'locked' } });
    await host.must('maps.edit', { ...edit, diff: theirs.diff });
  });

  it('is in the journal as an edit: a crash afterwards loses nothing of what came before', async () => {
    const { map } = await open();
    await host.must('maps.edit', { map, revision: 1, diff: addGroup(1) });
    writeTheirs();
    await host.takeTheirs(map);
    await host.must('maps.edit', { map, revision: 3, diff: addGroup(2) });
    await host.host.flush();
    killHolders(host.folder);
    const [session = ''] = (await import('node:fs')).readdirSync(join(dataFolder, 'journal'));
    writeFileSync(join(dataFolder, 'journal', session, 'alive'), '{}');
    const next = new TestHost(host.folder, { dataFolder });
    const { works } = await next.must('recovery.list', {});
    expect(works).toMatchObject([{ edits: 1, file: 'same' }]);
  });
});
