import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/result';
import { durableWrite, durableWriteReal, writeOwnFile } from '../../../../electron/files/durable-write';
import { newFolder } from '../../../support/new-folder';

let folder: string;
beforeEach(() => {
  folder = newFolder();
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

describe('the last look', () => {
  it('comes when the new content is whole, and a no leaves the file as it was and nothing beside it', async () => {
    const path = join(folder, 'map.argmap');
    writeFileSync(path, 'old');
    let beside: string[] = [];
    const written = await durableWriteReal(path, 'new', {
      lastLook: () => {
        beside = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
        return Promise.resolve(fail('busy', 'Not now.'));
      },
    });
    expect(written).toMatchObject({ error: { code: 'busy', message: 'Not now.' } });
    expect(beside.sort()).toEqual(['new', 'old']);
    expect(readdirSync(folder)).toEqual(['map.argmap']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('comes before a file with two names is written in place, too', async () => {
    const path = join(folder, 'map.argmap');
    writeFileSync(path, 'old');
    linkSync(path, join(folder, 'other.argmap'));
    const lastLook = () => Promise.resolve(fail('busy', 'Not now.'));
    expect(await durableWriteReal(path, 'new', { lastLook })).toMatchObject({ error: { code: 'busy' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['map.argmap', 'other.argmap']);
  });

  it('of a file that is written in place is followed by others: once the turn is taken away nothing is written', async () => {
    const path = join(folder, 'map.argmap');
    writeFileSync(path, 'old');
    linkSync(path, join(folder, 'other.argmap'));
    let isOurs = true;
    const written = await durableWriteReal(path, 'new', {
      turn: { temporary: join(folder, '.~00000000'), isOurs: () => Promise.resolve(isOurs) },
      lastLook: () => {
        isOurs = false;
        return Promise.resolve(ok(null));
      },
    });
    expect(written).toMatchObject({ ok: false, error: { code: 'turn-lost' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('is no use to a program whose new content was taken away: it replaces nothing', async () => {
    const path = join(folder, 'map.argmap');
    const temporary = join(folder, '.~00000000');
    writeFileSync(path, 'theirs');
    const written = await durableWriteReal(path, 'new', {
      turn: { temporary, isOurs: () => Promise.resolve(true) },
      lastLook: () => {
        rmSync(temporary);
        return Promise.resolve(ok(null));
      },
    });
    expect(written.ok).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });
});

it('writes what is real and never through a link that stands there by now', async () => {
  const other = join(folder, 'other.argmap');
  const path = join(folder, 'map.argmap');
  writeFileSync(other, 'other');
  symlinkSync(other, path);
  expect(await durableWriteReal(path, 'new')).toMatchObject({ error: { code: 'file-eislnk' } });
  expect(readFileSync(other, 'utf8')).toBe('other');
});

describe('a file of the program’s own', () => {
  const before = process.umask();
  afterEach(() => void process.umask(before));

  it.each([0o000, 0o022, 0o277])('is read by its user alone, whatever the umask: %o', async (umask) => {
    process.umask(umask);
    const path = join(folder, 'own', 'settings.json');
    expect((await writeOwnFile(path, '{}', { json: true })).ok).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'own')).mode & 0o777).toBe(0o700);
  });

  it('is made private where an earlier version left it open', async () => {
    mkdirSync(join(folder, 'own'), { mode: 0o755 });
    const path = join(folder, 'own', 'settings.json');
    writeFileSync(path, '{}', { mode: 0o644 });
    await writeOwnFile(path, '{"a":1}');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'own')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a link', (path: string) => symlinkSync('/dev/zero', path)],
  ])('takes the place of %s, which is put aside', async (_, make) => {
    const path = join(folder, 'settings.json');
    make(path);
    expect((await writeOwnFile(path, '{}')).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.damaged']);
  });
});

it('keeps what is being written beside a map to its user until it has the map’s own mode', async () => {
  const path = join(folder, 'map.argmap');
  writeFileSync(path, 'old', { mode: 0o644 });
  const modes: number[] = [];
  const content = 'x'.repeat(8_000_000);
  const written = durableWrite(path, content);
  for (let size = 0; size < content.length; await new Promise(setImmediate)) {
    const name = readdirSync(folder).find((other) => other.startsWith('.~'));
    const info = name === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
    size = info?.size ?? 0;
    if (info && size < content.length) modes.push(info.mode & 0o777);
    if (statSync(path).size === content.length) break;
  }
  await written;
  expect(new Set(modes)).toEqual(new Set([0o600]));
  expect(statSync(path).mode & 0o777).toBe(0o644);
});
