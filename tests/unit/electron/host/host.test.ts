import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { callHost } from '../../../../electron/host/dispatch';
import type { MapDiff } from '../../../../shared/edit/diff';
import { parseMap } from '../../../../shared/map/parse';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let folder: string;
let window: TestHost;

beforeEach(() => {
  folder = newFolder();
  window = new TestHost(folder);
});

function addGroup(id: string, title: string): MapDiff {
  return [{ table: 'groups', id, to: { id, title } }];
}

describe('an open map', () => {
  it('is saved from the diffs alone, and opens again as it was', async () => {
    const { map } = await window.must('maps.new', { title: 'Talks' });
    await window.must('maps.edit', { map, revision: 1, diff: addGroup('g-00000000000a', 'Confront') });
    await window.must('maps.saveAs', { map, file: await window.file('talks.argmap') });
    await window.must('maps.close', { map });
    const again = await window.must('maps.open', { file: await window.file('talks.argmap') });
    expect(again.content).toBe(readFileSync(join(folder, 'talks.argmap'), 'utf8'));
    expect(again.content).toContain('Confront');
    expect(again.dirty).toBe(false);
  });

  it('refuses an edit that is out of step or would break it, and stays as it was', async () => {
    const opened = await window.must('maps.new', { title: 'Talks' });
    const { map } = opened;
    const late = await window.call('maps.edit', { map, revision: 2, diff: addGroup('g-00000000000a', 'x') });
    expect(late).toMatchObject({ ok: false, error: { code: 'out-of-step' } });
    const place = { node: 'n-00000000000a', x: 0, y: 0 };
    const dangling = await window.call('maps.edit', {
      map,
      revision: 1,
      diff: [{ table: 'places', id: place.node, to: place }],
    });
    expect(dangling).toMatchObject({ ok: false, error: { code: 'broken-edit' } });
    expect((await window.must('maps.resume', { map })).content).toBe(opened.content);
  });

  it('is never saved out of order', async () => {
    const { map } = await window.must('maps.new', { title: 'Talks' });
    await window.must('maps.saveAs', { map, file: await window.file('talks.argmap') });
    const saves: Promise<unknown>[] = [];
    for (let i = 0; i < 10; i++) {
      await window.must('maps.edit', {
        map,
        revision: i + 1,
        diff: addGroup(`g-00000000000${i}`, `Group ${i}`),
      });
      saves.push(window.must('maps.save', { map }));
    }
    await Promise.all(saves);
    const saved = parseMap(readFileSync(join(folder, 'talks.argmap'), 'utf8'));
    expect(saved.ok && saved.value.map.tables.groups.size).toBe(10);
  });

  it('is one, however often its file is opened, and no other map may take its file', async () => {
    const first = await window.must('maps.new', { title: 'Talks' });
    await window.must('maps.saveAs', { map: first.map, file: await window.file('talks.argmap') });
    expect((await window.must('maps.open', { file: await window.file('talks.argmap') })).map).toBe(first.map);
    const other = await window.must('maps.new', { title: 'Other' });
    const taken = await window.call('maps.saveAs', {
      map: other.map,
      file: await window.file('talks.argmap'),
    });
    expect(taken).toMatchObject({ ok: false, error: { code: 'file-open' } });
  });

  it('asks for a file when it has none', async () => {
    const { map } = await window.must('maps.new', { title: 'Talks' });
    expect(await window.call('maps.save', { map })).toMatchObject({ ok: false, error: { code: 'no-file' } });
  });
});

describe('folders', () => {
  it('shows maps and folders, and nothing hidden, foreign or outside', async () => {
    const outside = newFolder();
    writeFileSync(join(outside, 'secret.argmap'), '{}');
    symlinkSync(join(outside, 'secret.argmap'), join(folder, 'link.argmap'));
    symlinkSync(outside, join(folder, 'way-out'));
    mkdirSync(join(folder, 'inside'));
    for (const name of ['a.argmap', '.hidden.argmap', 'notes.txt']) writeFileSync(join(folder, name), '{}');
    const { entries } = await window.must('folders.list', {
      folder: await window.root(),
      purpose: 'open-map',
    });
    expect(entries.map((entry) => entry.name)).toEqual(['inside', 'a.argmap']);
  });

  it.each(['../escape.argmap', 'sub/escape.argmap', '.hidden.argmap', 'a\\b.argmap'])(
    'refuses the name %s',
    async (name) => {
      expect(
        await window.call('folders.file', { folder: await window.root(), name, purpose: 'save-map' }),
      ).toMatchObject({
        ok: false,
      });
    },
  );
});

describe('bad input', () => {
  it('is refused with words: unknown calls, wrong fields, files that no map is in', async () => {
    expect(
      await callHost(window.host.handlers, { name: 'files.delete', input: {}, client: window.client }),
    ).toMatchObject({
      ok: false,
      error: { code: 'unknown-call' },
    });
    expect(
      await callHost(window.host.handlers, {
        name: 'maps.open',
        input: { file: '/etc/passwd' },
        client: window.client,
      }),
    ).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
    const huge = join(folder, 'huge.argmap');
    writeFileSync(huge, '{');
    truncateSync(huge, 300 * 1024 * 1024);
    expect(await window.call('maps.open', { file: await window.file('huge.argmap') })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    writeFileSync(join(folder, 'picture.argmap'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]));
    expect(await window.call('maps.open', { file: await window.file('picture.argmap') })).toMatchObject({
      ok: false,
    });
    expect((await window.must('app.start', {})).openMaps).toEqual([]);
  });

  it('turns a bug in a handler into an error value, and reports it', async () => {
    const reported: unknown[] = [];
    const broken = { ...window.host.handlers, 'recent.list': () => Promise.reject(new Error('bug')) };
    const result = await callHost(
      broken,
      { name: 'recent.list', input: {}, client: window.client },
      (error) => reported.push(error),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reported).toHaveLength(1);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'https://a\u202eb.example',
  ])('never opens %s', async (url) => {
    expect(await window.call('links.open', { url })).toMatchObject({
      ok: false,
      error: { code: 'bad-link' },
    });
  });
});
