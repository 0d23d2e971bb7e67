import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
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

it('writes through a symbolic link to a file that is not there yet', async () => {
  const link = join(folder, 'link.argmap');
  mkdirSync(join(folder, 'deep'));
  symlinkSync('deep/real.argmap', link);
  expect((await durableWrite(link, 'new')).ok).toBe(true);
  expect(readlinkSync(link)).toBe('deep/real.argmap');
  expect(readFileSync(join(folder, 'deep/real.argmap'), 'utf8')).toBe('new');
});

it.runIf(process.platform !== 'win32')('keeps a file with two names one file', async () => {
  const [one, two] = [join(folder, 'one.argmap'), join(folder, 'two.argmap')];
  writeFileSync(one, 'old and longer');
  linkSync(one, two);
  expect((await durableWrite(one, 'new')).ok).toBe(true);
  expect(readFileSync(two, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['one.argmap', 'two.argmap']);
});

it.runIf(process.getuid?.() === 0)('keeps the owner of a file', async () => {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, 'old');
  chownSync(path, 1234, 4321);
  await durableWrite(path, 'new');
  expect(statSync(path)).toMatchObject({ uid: 1234, gid: 4321 });
});

it.each([
  ['an empty document', '', 'empty-document'],
  ['half a document', '{"nodes": [', 'broken-document'],
  ['no document', '"nodes"', 'broken-document'],
])('refuses %s, and the file is as it was', async (_what, content, code) => {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, 'old');
  const written = await durableWrite(path, content, { json: true });
  expect(written).toMatchObject({ ok: false, error: { code } });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['map.argmap']);
});

it('refuses to write over what is no file', async () => {
  expect(await durableWrite('/dev/null', 'new')).toMatchObject({ ok: false });
});

it('sweeps what a save that was cut short has left, a day later', async () => {
  const [left, fresh, copy] = ['.~0123abcd', '.~89abcdef', '.~0123abcd.argmap'].map((name) =>
    join(folder, name),
  );
  for (const path of [left!, fresh!, copy!]) writeFileSync(path, 'half');
  for (const path of [left!, copy!]) utimesSync(path, 1, 1);
  await durableWrite(join(folder, 'map.argmap'), 'new');
  expect(readdirSync(folder).sort()).toEqual(['.~0123abcd.argmap', '.~89abcdef', 'map.argmap']);
});
