import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { newFolder } from '../../../support/new-folder';
import { smallMap } from '../../../support/small-map';
import { TestHost } from '../../../support/test-host';

let folder: string;
let dataFolder: string;
let host: TestHost;

beforeEach(() => {
  folder = newFolder();
  dataFolder = newFolder();
  host = new TestHost(folder, { dataFolder });
});

function mapOf(id: string, lines: string): ArgMap {
  const map = smallMap(lines);
  return { ...map, head: { ...map.head, id, title: `Map ${id}` } };
}

function write(name: string, map: ArgMap): void {
  writeFileSync(join(folder, name), serializeMap(map));
}

async function libraryFolder(): Promise<string> {
  const chosen = await host.must('library.choose', {});
  if (chosen.kind !== 'in-page' || !chosen.roots[0]) throw new Error('no folder');
  return chosen.roots[0].folder;
}

const ONE = 'm-000000000001';
const TWO = 'm-000000000002';
const CARD = 'n-000000000001';

describe('a library in the host', () => {
  it('is chosen, read with progress, listed, searched, and opened from', async () => {
    write('one.argmap', mapOf(ONE, 'claim a: Apples are red'));
    mkdirSync(join(folder, 'in'));
    write('in/two.argmap', mapOf(TWO, 'claim a: Pears are green'));
    expect(await host.must('library.known', {})).toEqual({ libraries: [] });
    const chosen = await libraryFolder();
    const { library, unread } = await host.must('library.look', { folder: chosen, request: 'r' });
    expect(unread).toEqual([]);
    expect(host.client.events.filter(({ name }) => name === 'work.progress').at(-1)?.data).toEqual({
      ...{ request: 'r', done: 2, total: 2 },
    });
    expect((await host.must('library.known', {})).libraries).toEqual([library]);
    const { maps } = await host.must('library.maps', { folder: library.folder });
    expect(maps.map(({ fileName, folder: at, cards }) => [at, fileName, cards]).sort()).toEqual([
      ['', 'one.argmap', 1],
      ['in', 'two.argmap', 1],
    ]);
    const { found } = await host.must('library.find', {
      folder: library.folder,
      question: { kind: 'words', words: 'pea' },
    });
    expect(found).toMatchObject([{ map: { id: TWO, fileName: 'two.argmap' }, hits: [{ id: CARD }] }]);
    const opened = await host.must('maps.open', { file: found[0]?.map.file ?? '' });
    expect(opened.fileName).toBe('two.argmap');
  });

  it('tells the window when a map has changed', async () => {
    await host.must('app.start', {});
    const { library } = await host.must('library.look', { folder: await libraryFolder() });
    const told = new Promise<void>((resolve) => {
      host.client.onTell = (name) => name === 'library.changed' && resolve();
    });
    write('one.argmap', mapOf(ONE, 'claim a: Apples are red'));
    await told;
    expect((await host.must('library.maps', { folder: library.folder })).maps).toHaveLength(1);
  });

  it('lies in the data folder, and goes when it is forgotten, and nothing else', async () => {
    write('one.argmap', mapOf(ONE, 'claim a: Apples are red'));
    const { library } = await host.must('library.look', { folder: await libraryFolder() });
    expect(readdirSync(folder)).toEqual(['one.argmap']);
    const indexes = (): string[] =>
      readdirSync(join(dataFolder, 'library')).filter((name) => name.endsWith('.index'));
    expect(indexes()).toHaveLength(1);
    await host.must('library.forget', { folder: library.folder });
    expect(indexes()).toEqual([]);
    expect(await host.must('library.known', {})).toEqual({ libraries: [] });
    expect(readdirSync(folder)).toEqual(['one.argmap']);
    expect(await host.call('library.maps', { folder: library.folder })).toMatchObject({
      ok: false,
      error: { code: 'no-library' },
    });
  });

  it('is read by two windows at once', async () => {
    write('one.argmap', mapOf(ONE, 'claim a: Apples are red'));
    const chosen = await libraryFolder();
    const both = await Promise.all([
      host.must('library.look', { folder: chosen, request: 'a' }),
      host.must('library.look', { folder: chosen, request: 'b' }),
    ]);
    expect(both[0]).toEqual(both[1]);
  });
});

describe('a card that stands for a card of another map', () => {
  async function look(pointer: { map: string; file?: string; node?: string }) {
    const opened = await host.must('maps.open', { file: await host.file('one.argmap') });
    return host.call('library.card', { map: opened.map, pointer });
  }

  beforeEach(() => write('one.argmap', mapOf(ONE, 'claim a: Apples are red')));

  it('is found in the file beside the map, and opened there', async () => {
    write('two.argmap', mapOf(TWO, 'claim a: Pears are green'));
    const found = await look({ map: TWO, file: 'two.argmap', node: CARD });
    expect(found).toMatchObject({ ok: true, value: { own: false, card: { text: 'Pears are green' } } });
    const file = found.ok ? (found.value.file ?? '') : '';
    expect((await host.must('maps.open', { file })).fileName).toBe('two.argmap');
  });

  it('is found by the map’s own id in the library, wherever its file was moved', async () => {
    mkdirSync(join(folder, 'in'));
    write('in/renamed.argmap', mapOf(TWO, 'claim a: Pears are green'));
    expect(await look({ map: TWO, file: 'two.argmap', node: CARD })).toMatchObject({
      error: { code: 'no-map', message: expect.stringContaining('two.argmap') as string },
    });
    await host.must('library.look', { folder: await libraryFolder() });
    expect(await look({ map: TWO, file: 'two.argmap', node: CARD })).toMatchObject({
      ok: true,
      value: { fileName: 'renamed.argmap', card: { text: 'Pears are green' } },
    });
  });

  it('is known to be gone: the card, the map, or both', async () => {
    write('two.argmap', mapOf(TWO, 'claim a: Pears are green'));
    const gone = 'n-00000000zzzz';
    expect(await look({ map: TWO, file: 'two.argmap', node: gone })).toMatchObject({
      error: { code: 'no-node', message: expect.stringContaining('Map m-000000000002') as string },
    });
    rmSync(join(folder, 'two.argmap'));
    await host.must('library.look', { folder: await libraryFolder() });
    expect(await look({ map: TWO, file: 'two.argmap', node: CARD })).toMatchObject({
      error: { code: 'no-map', message: expect.stringContaining('nor in the library') as string },
    });
  });

  it('is not sought where the name of its file leads out of the folder, or to what is another map', async () => {
    const outside = newFolder();
    writeFileSync(join(outside, 'two.argmap'), serializeMap(mapOf(TWO, 'claim a: Pears')));
    symlinkSync(join(outside, 'two.argmap'), join(folder, 'link.argmap'));
    write('other.argmap', mapOf('m-000000000003', 'claim a: Plums'));
    for (const file of [
      `../${outside.split('/').at(-1)}/two.argmap`,
      'link.argmap',
      'other.argmap',
      '..',
      '',
    ])
      expect(await look({ map: TWO, file, node: CARD })).toMatchObject({ error: { code: 'no-map' } });
  });

  it('may be a card of the map itself', async () => {
    expect(await look({ map: ONE, node: CARD })).toMatchObject({
      ok: true,
      value: { own: true, card: { text: 'Apples are red' } },
    });
  });
});
