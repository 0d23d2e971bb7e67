import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { durableWrite } from '../../../../electron/files/durable-write';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-write-'));
});

it('replaces a file whole, keeps its mode, and leaves nothing else behind', async () => {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, 'old', { mode: 0o600 });
  expect((await durableWrite(path, 'new')).ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['map.argmap']);
});

it('keeps a mode that a new file would not get', async () => {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, 'old');
  chmodSync(path, 0o666);
  await durableWrite(path, 'new');
  expect(statSync(path).mode & 0o777).toBe(0o666);
});

it('writes through a symbolic link, which stays one', async () => {
  const real = join(folder, 'real.argmap');
  const link = join(folder, 'link.argmap');
  writeFileSync(real, 'old');
  symlinkSync(real, link);
  expect(await durableWrite(link, 'new')).toEqual({ ok: true, value: real });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, 'utf8')).toBe('new');
});

it('takes the longest name that the disk takes', async () => {
  const name = `${'x'.repeat(248)}.argmap`;
  expect((await durableWrite(join(folder, name), 'new')).ok).toBe(true);
  expect(readdirSync(folder)).toEqual([name]);
});

it.each([
  ['a folder in its place', 'taken', 'file-eisdir'],
  ['a folder that is gone', 'gone/map.argmap', 'file-enoent'],
  ['a name that is too long', `${'x'.repeat(300)}.argmap`, 'file-enametoolong'],
])('says in words when there is %s, and leaves nothing behind', async (_what, name, code) => {
  mkdirSync(join(folder, 'taken'));
  const written = await durableWrite(join(folder, name), 'new');
  expect(written).toMatchObject({ ok: false, error: { code } });
  expect(written.ok ? '' : written.error.hint).toBeTruthy();
  expect(readdirSync(folder)).toEqual(['taken']);
});
