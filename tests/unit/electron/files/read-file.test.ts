import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { contentHash } from '../../../../electron/files/content-hash';
import { hashOfFile, readWholeFile } from '../../../../electron/files/read-file';
import { newFolder } from '../../../support/new-folder';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

it('reads a file of the largest size and refuses one byte more, before reading it', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'four');
  expect(await readWholeFile(path, 4)).toEqual({ ok: true, value: Buffer.from('four') });
  expect(await readWholeFile(path, 3)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  truncateSync(path, 300 * 1024 * 1024);
  const huge = await readWholeFile(path, 64 * 1024 * 1024);
  expect(huge.ok ? '' : huge.error.message).toMatch(/300 MB.*64 MB/);
});

it('says in words when there is a folder or nothing', async () => {
  expect(await readWholeFile(folder, 10)).toMatchObject({ error: { code: 'not-a-file' } });
  expect(await readWholeFile(join(folder, 'a'), 10)).toMatchObject({ error: { code: 'file-enoent' } });
});

it('takes no device and no pipe in, and says that they are no files', async () => {
  symlinkSync('/dev/zero', join(folder, 'zero'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await readWholeFile(join(folder, 'zero'), 10)).toMatchObject({ error: { code: 'not-a-file' } });
  expect(await readWholeFile(join(folder, 'pipe'), 10)).toMatchObject({ error: { code: 'not-a-file' } });
});

it('reads no more than it may of a file that does not tell its size', async () => {
  expect(await readWholeFile('/proc/self/status', 100)).toMatchObject({ error: { code: 'too-large' } });
  const whole = await readWholeFile('/proc/self/status', 100_000);
  expect(whole.ok && whole.value.length).toBeGreaterThan(100);
});

it('hashes a file as its bytes are hashed', async () => {
  const path = join(folder, 'hashed');
  const bytes = Buffer.alloc(9_000_000, 'content');
  writeFileSync(path, bytes);
  expect(await hashOfFile(path)).toBe(contentHash(bytes));
});
