import {
  copyFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHistoryStore, type HistoryStore } from '../../../../electron/history/history-store';
import type { Result } from '../../../../shared/result';
import { serializeMap } from '../../../../shared/map/serialize';
import { seededIds } from '../../../support/ids';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';

const newId = seededIds(5);
const [A, B] = [newId('map'), newId('map')] as const;
let folder: string;
let store: HistoryStore;
let clock: number;

function open(limit = 500_000_000): HistoryStore {
  const now = (): string => new Date(clock).toISOString();
  return createHistoryStore({ folder, now, limit: () => Promise.resolve(limit) });
}

beforeEach(() => {
  folder = newFolder();
  clock = Date.UTC(2026, 1, 6, 12);
  store = open();
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function add(map: string, content: string, minutes = 1): Promise<string> {
  clock += minutes * 60_000;
  return value(await store.add(map, { content, title: 'Map', reason: 'saved', fileName: 'a.argmap' }));
}

function files(map: string): string[] {
  return readdirSync(join(folder, map)).filter((name) => name.endsWith('.version'));
}

const pathOf = (map: string, name: string): string => join(folder, map, name);

describe('the versions of a map', () => {
  it('are listed newest first and read to the letter', async () => {
    const first = await add(A, 'one');
    const second = await add(A, 'two · سلام');
    expect(await store.list(A)).toMatchObject([
      { version: second, reason: 'saved', fileName: 'a.argmap', damaged: false },
      { version: first, bytes: 3 },
    ]);
    expect(value(await store.read(A, first))).toBe('one');
    expect(value(await store.read(A, second))).toBe('two · سلام');
  });

  it('are kept apart by the map’s id, and no other name gets near the disk', async () => {
    await add(A, 'one');
    expect(await store.list(B)).toEqual([]);
    await expect(store.list('../secrets')).rejects.toThrow();
    await expect(store.clear('..')).rejects.toThrow();
  });

  it('are not taken twice when nothing changed', async () => {
    const first = await add(A, 'one');
    expect(await add(A, 'one')).toBe(first);
    expect(await store.list(A)).toHaveLength(1);
  });

  it('share a file when a content comes back', async () => {
    const ids = [await add(A, 'one'), await add(A, 'two'), await add(A, 'one')];
    expect(new Set(ids).size).toBe(3);
    expect((await store.list(A)).map(({ version }) => version)).toEqual(ids.reverse());
    expect(files(A)).toHaveLength(2);
  });

  it('keep their order when the clock goes back', async () => {
    await add(A, 'one');
    const second = await add(A, 'two', -600);
    expect((await store.list(A))[0]?.version).toBe(second);
  });

  it('are thinned as they age, with their files', async () => {
    for (let i = 0; i < 130; i++) await add(A, `content ${i}`, 20);
    const listed = await store.list(A);
    expect(listed.length).toBeGreaterThanOrEqual(50);
    expect(listed.length).toBeLessThan(60);
    expect(files(A)).toHaveLength(listed.length);
    expect(value(await store.read(A, listed[0]?.version ?? ''))).toBe('content 129');
  });

  it('are gone after they were deleted, and others are not', async () => {
    const gone = await add(A, 'one');
    await add(B, 'two');
    value(await store.clear(A));
    expect(await store.list(A)).toEqual([]);
    expect(await store.read(A, gone)).toMatchObject({ ok: false, error: { code: 'no-version' } });
    expect(await store.maps()).toMatchObject([{ map: B, title: 'Map', versions: 1 }]);
    value(await store.clear('all'));
    expect(await store.maps()).toEqual([]);
    expect((await store.size()).bytes).toBe(0);
  });
});

describe('what versions changed', () => {
  const maps = [randomMap(5), { ...randomMap(5), head: { ...randomMap(5).head, title: 'Another' } }] as const;

  it('is worked out when it is asked for, and kept', async () => {
    const first = await add(A, serializeMap(maps[0]));
    const second = await add(A, serializeMap(maps[1]));
    expect((await store.list(A))[0]?.summary).toBeUndefined();
    expect(value(await store.summary(A, second))).toMatchObject({
      words: 'the map is called “Another”',
      since: first,
    });
    expect((await open().list(A))[0]?.summary).toBe('the map is called “Another”');
    expect(await store.summary(A, first)).toMatchObject({ ok: false, error: { code: 'first-version' } });
  });

  it('is forgotten when the version before is gone', async () => {
    const first = await add(A, serializeMap(maps[0]));
    const summary = { since: first, words: 'much' };
    clock += 60_000;
    value(await store.add(A, { content: 'two', title: '', reason: 'saved', summary }));
    expect((await store.list(A))[0]?.summary).toBe('much');
    const [file] = files(A).filter((name) => statSync(pathOf(A, name)).size > 400);
    rmSync(pathOf(A, file ?? ''));
    expect(await store.list(A)).toMatchObject([{ damaged: false }]);
    expect((await store.list(A))[0]?.summary).toBeUndefined();
  });
});

describe('damage', () => {
  it('of the index, torn at any place or gone, loses nothing', async () => {
    for (const content of ['one', 'two', 'three']) await add(A, content);
    const listed = await store.list(A);
    const index = pathOf(A, 'index.json');
    const whole = readFileSync(index);
    for (let at = 0; at < whole.length; at += 7) {
      writeFileSync(index, whole.subarray(0, at));
      expect(await open().list(A)).toEqual(listed);
    }
    writeFileSync(index, whole.toString().replace('"sequence": 2', '"sequence": 9'));
    expect(await open().list(A)).toEqual(listed);
    rmSync(index);
    expect(await open().list(A)).toEqual(listed);
    await add(A, 'four');
    expect((await open().list(A)).slice(1)).toEqual(listed);
  });

  it('of a version is listed as such, and the others are read', async () => {
    const first = await add(A, 'one');
    const [file] = files(A);
    const second = await add(A, 'two');
    truncateSync(pathOf(A, file ?? ''), 20);
    expect(await store.list(A)).toMatchObject([
      { version: second, damaged: false },
      { version: first, damaged: true },
    ]);
    expect(await store.read(A, first)).toMatchObject({ ok: false, error: { code: 'damaged-version' } });
    expect(value(await store.read(A, second))).toBe('two');
    rmSync(pathOf(A, 'index.json'));
    expect(await store.list(A)).toMatchObject([{ damaged: false }, { reason: 'unknown', damaged: true }]);
  });

  it('that leaves the size as it was is noticed when it is read, and remembered', async () => {
    const first = await add(A, 'one');
    const path = pathOf(A, files(A)[0] ?? '');
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await store.list(A)).toMatchObject([{ damaged: false }]);
    expect((await store.read(A, first)).ok).toBe(false);
    expect(await open().list(A)).toMatchObject([{ damaged: true }]);
  });

  it('is healed when the same content is kept again', async () => {
    await add(A, 'one');
    const path = pathOf(A, files(A)[0] ?? '');
    await add(A, 'two');
    writeFileSync(path, 'rubbish');
    const again = await add(A, 'one');
    expect(value(await store.read(A, again))).toBe('one');
    expect((await store.list(A)).map(({ damaged }) => damaged)).toEqual([false, false, false]);
  });

  it('is not done by two programs that keep versions of the same map', async () => {
    await add(A, 'one');
    const other = open();
    clock += 1000;
    value(await other.add(A, { content: 'two', title: '', reason: 'saved' }));
    const index = readFileSync(pathOf(A, 'index.json'));
    await add(A, 'three');
    writeFileSync(pathOf(A, 'index.json'), index); // the other one wrote last
    const listed = await store.list(A);
    const contents = await Promise.all(listed.map(({ version }) => store.read(A, version)));
    expect(contents.map(value)).toEqual(['three', 'two', 'one']);
  });

  it('by strange things in the folder does not happen', async () => {
    const first = await add(A, 'one');
    writeFileSync(join(folder, 'note.txt'), 'mine');
    writeFileSync(pathOf(A, 'note.txt'), 'mine');
    copyFileSync(pathOf(A, 'note.txt'), pathOf(A, '.~1234abcd'));
    expect(await store.maps()).toHaveLength(1);
    expect((await store.list(A)).map(({ version }) => version)).toEqual([first]);
  });
});

describe('the space for all maps', () => {
  it('is counted, and the oldest go when it is full', async () => {
    store = open(30_000);
    const text = (seed: number): string =>
      Array.from({ length: 400 }, (_, index) => Math.sin(seed * 1000 + index)).join(' ');
    for (let i = 0; i < 8; i++) await add(i % 2 ? A : B, text(i));
    const { bytes, limit } = await store.size();
    expect(limit).toBe(30_000);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limit);
    const onDisk = [A, B].flatMap((map) => files(map).map((name) => statSync(pathOf(map, name)).size));
    expect(onDisk.reduce((sum, size) => sum + size, 0)).toBe(bytes);
    const [newest] = await store.list(A);
    expect(value(await store.read(A, newest?.version ?? ''))).toBe(text(7));
    expect((await store.list(B)).length).toBeGreaterThan(0);
    expect((await open().size()).bytes).toBe(bytes);
  });

  it('that becomes less lets the oldest go at once, and not the newest of a map', async () => {
    let limit = 1_000_000;
    const now = (): string => new Date(clock).toISOString();
    store = createHistoryStore({ folder, now, limit: () => Promise.resolve(limit) });
    const text = (seed: number): string =>
      Array.from({ length: 400 }, (_, index) => Math.sin(seed * 1000 + index)).join(' ');
    for (let i = 0; i < 6; i++) await add(A, text(i));
    expect(await store.list(A)).toHaveLength(6);
    limit = 12_000;
    await store.makeRoom();
    expect((await store.size()).bytes).toBeLessThanOrEqual(limit);
    const [newest, ...others] = await store.list(A);
    expect(others.length).toBeLessThan(5);
    expect(value(await store.read(A, newest?.version ?? ''))).toBe(text(5));
    limit = 10;
    await store.makeRoom();
    expect((await store.list(A)).map(({ version }) => version)).toEqual([newest?.version]);
  });
});
