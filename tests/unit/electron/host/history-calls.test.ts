import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNSAVED_EVERY } from '../../../../electron/host/history-keeper';
import { runCommand, type CommandInput, type CommandName } from '../../../../shared/edit/commands';
import { applyDiff } from '../../../../shared/edit/diff';
import type { OpenedMap } from '../../../../shared/host/contract';
import type { ListedVersion } from '../../../../shared/host/history-calls';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixedContext } from '../../../support/edit-context';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';

let host: TestHost;
let data: string;
beforeEach(() => {
  data = newFolder();
  host = new TestHost(newFolder(), { dataFolder: data });
});
afterEach(() => void vi.useRealTimers());

/** An open map, edited as the interface edits it. */
class Edited {
  map: ArgMap;
  private revision: number;
  private readonly context = fixedContext(9);

  constructor(readonly opened: OpenedMap) {
    const read = parseMap(opened.content);
    if (!read.ok) throw new Error(read.error.message);
    this.map = read.value.map;
    this.revision = opened.revision;
  }

  get id(): string {
    return this.map.head.id;
  }

  async do<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<void> {
    const edit = runCommand(this.map, name, input, this.context);
    if (!edit.ok) throw new Error(edit.error.message);
    const { diff } = edit.value;
    this.map = applyDiff(this.map, diff);
    await host.must('maps.edit', { map: this.opened.map, revision: ++this.revision, diff });
  }

  add(text: string): Promise<void> {
    return this.do('node.add', { kind: 'claim', text });
  }
}

async function openFile(name: string): Promise<Edited> {
  return new Edited(await host.must('maps.open', { file: await host.file(name) }));
}

async function newMap(title: string): Promise<Edited> {
  return new Edited(await host.must('maps.new', { title }));
}

async function list(map: Edited): Promise<ListedVersion[]> {
  return (await host.must('history.list', { map: map.id })).versions;
}

async function read(map: Edited, version: ListedVersion | undefined): Promise<string> {
  return (await host.must('history.read', { map: map.id, version: version?.version ?? '' })).content;
}

describe('versions are taken', () => {
  it('of a file as it was found, and at each save that changed it, with what changed', async () => {
    const found = `${fixture('maps/v2/every-field.argmap')}\n`; // not as we would write it
    writeFileSync(join(host.folder, 'a.argmap'), found);
    const map = await openFile('a.argmap');
    await host.must('maps.save', { map: map.opened.map });
    await host.must('maps.save', { map: map.opened.map });
    await map.add('One more');
    await host.must('maps.save', { map: map.opened.map });
    const versions = await list(map);
    expect(versions.map(({ reason, summary }) => [reason, summary])).toEqual([
      ['saved', '1 card added'],
      ['saved', 'nothing changed'],
      ['opened', undefined],
    ]);
    expect(await read(map, versions[2])).toBe(found);
    expect(await read(map, versions[0])).toBe(readFileSync(join(host.folder, 'a.argmap'), 'utf8'));
  });

  it('of work that is in no file, every few minutes, and when it is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const map = await newMap('Never saved');
    expect(await list(map)).toEqual([]);
    await map.add('One');
    const one = serializeMap(map.map);
    vi.advanceTimersByTime(UNSAVED_EVERY - 1);
    expect(await list(map)).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(await list(map)).toMatchObject([{ reason: 'unsaved' }]);
    vi.advanceTimersByTime(UNSAVED_EVERY);
    expect(await list(map)).toHaveLength(1);
    await map.add('Two');
    await host.must('maps.close', { map: map.opened.map });
    const versions = await list(map);
    expect(versions).toMatchObject([{ reason: 'closed', summary: '1 card added' }, { reason: 'unsaved' }]);
    expect(await read(map, versions[1])).toBe(one);
    expect(await read(map, versions[0])).toBe(serializeMap(map.map));
  });

  it('not by the clock when everything is saved', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const map = await newMap('Saved');
    await map.add('One');
    await host.must('maps.saveAs', { map: map.opened.map, file: await host.file('a.argmap') });
    vi.advanceTimersByTime(UNSAVED_EVERY);
    await host.must('maps.close', { map: map.opened.map });
    expect(await list(map)).toMatchObject([{ reason: 'saved', fileName: 'a.argmap' }]);
  });

  it('when the interface asks, before it replaces the whole map', async () => {
    const map = await newMap('Restored');
    await map.add('One');
    const then = serializeMap(map.map);
    await host.must('maps.saveAs', { map: map.opened.map, file: await host.file('a.argmap') });
    await map.add('Two');
    const now = serializeMap(map.map);
    const { version } = await host.must('history.take', { map: map.opened.map, reason: 'before-restore' });
    const versions = await list(map);
    expect(versions[0]).toMatchObject({ version, reason: 'before-restore' });
    await map.do('map.restore', { content: await read(map, versions[1]), label: 'Restore' });
    const restored = await host.must('maps.resume', { map: map.opened.map });
    expect(restored.content).toBe(then);
    expect(await read(map, versions[0])).toBe(now);
  });
});

describe('versions belong to the map', () => {
  it('and stay with it when its file is moved, renamed, and opened by another start', async () => {
    const map = await newMap('Moved');
    await map.add('One');
    const saved = { map: map.opened.map, file: await host.file('before.argmap') };
    await host.must('maps.saveAs', saved);
    const other = newFolder();
    renameSync(join(host.folder, 'before.argmap'), join(other, 'after.argmap'));
    host = new TestHost(other, { dataFolder: data });
    const moved = await openFile('after.argmap');
    await moved.add('Two');
    await host.must('maps.save', { map: moved.opened.map });
    expect(await list(moved)).toMatchObject([{ fileName: 'after.argmap' }, { fileName: 'before.argmap' }]);
    expect(await host.must('history.maps', {})).toMatchObject({ maps: [{ map: map.id, versions: 2 }] });
  });

  it('and are not those of another, whichever is deleted', async () => {
    const maps = [await newMap('One'), await newMap('Two')] as const;
    for (const map of maps) {
      await map.add('Card');
      await host.must('maps.saveAs', { map: map.opened.map, file: await host.file(`${map.id}.argmap`) });
    }
    expect(await list(maps[0])).toHaveLength(1);
    await host.must('history.clear', { map: maps[0].id });
    expect(await list(maps[0])).toEqual([]);
    expect(await list(maps[1])).toMatchObject([{ title: 'Two' }]);
    const { bytes, limit } = await host.must('history.size', {});
    expect(bytes).toBeGreaterThan(0);
    expect(limit).toBe(500_000_000);
  });

  it('and lie outside its folder', async () => {
    const map = await newMap('Elsewhere');
    await map.add('Card');
    await host.must('maps.saveAs', { map: map.opened.map, file: await host.file('a.argmap') });
    await list(map);
    const entries = await host.must('folders.list', { folder: await host.root(), purpose: 'open-map' });
    expect(entries.entries.map(({ name }) => name)).toEqual(['a.argmap']);
  });
});

describe('trouble with versions', () => {
  it('stops no save, and is told', async () => {
    writeFileSync(join(data, 'history'), 'a file where the folder should be');
    const map = await newMap('Saved all the same');
    await map.add('Card');
    await host.must('maps.saveAs', { map: map.opened.map, file: await host.file('a.argmap') });
    const listed = await host.must('history.list', { map: map.id });
    expect(listed.versions).toEqual([]);
    expect(listed.trouble).toMatch(/^The version was not kept\. \p{Lu}.*\.$/u);
  });

  it('is an error for what is not there', async () => {
    const map = randomMap(1).head.id;
    expect(await host.call('history.read', { map, version: 'v1-0123456789ab' })).toMatchObject({
      ok: false,
      error: { code: 'no-version' },
    });
    expect(await host.call('history.take', { map: 'gone', reason: 'before-restore' })).toMatchObject({
      ok: false,
    });
    expect(await host.call('history.list', { map: '../../etc' })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });
});
