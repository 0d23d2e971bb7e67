import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { checkHeld, createWhole, readAll, syncHandle, writeAll } from '../../../../electron/files/whole-file';
import { newFolder } from '../../../support/new-folder';

let path: string;
beforeEach(() => {
  path = join(newFolder(), 'file');
});

it('makes a file, and never takes one that is there', async () => {
  await createWhole(path, Buffer.from('whole'), 'new');
  expect(readFileSync(path, 'utf8')).toBe('whole');
  await expect(createWhole(path, Buffer.from('other'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
  // The file that was in the way is not ours.
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('whole');
});

it('writes what a system takes only in small pieces', async () => {
  const file = await open(path, 'wx+');
  const small = {
    write: (bytes: Buffer, from: number, length: number, at: number) =>
      file.write(bytes, from, Math.min(3, length), at),
  } as unknown as typeof file;
  await writeAll(small, Buffer.from('0123456789'), 2, 10);
  expect((await readAll(file, 100)).toString()).toBe('\0\x0023456789');
  await file.close();
});

it('does not wait for ever for a system that takes nothing', async () => {
  const stuck = { write: () => Promise.resolve({ bytesWritten: 0 }) } as never;
  await expect(writeAll(stuck, Buffer.from('x'), 0, 1)).rejects.toMatchObject({ code: 'EIO' });
});

it.each(['whole', 'wholly', 'whol', 'wholf', ''])('sees whether a file holds “whole”: %j', async (held) => {
  writeFileSync(path, held);
  const file = await open(path, 'r');
  const check = checkHeld(file, Buffer.from('whole'));
  if (held === 'whole') await expect(check).resolves.toBeUndefined();
  else await expect(check).rejects.toMatchObject({ code: 'EOTHERBYTES' });
  await file.close();
});

it('reads on after an interruption', async () => {
  writeFileSync(path, 'whole');
  const file = await open(path, 'r');
  let interruptions = 3;
  const read = (into: Buffer, offset: number, length: number, at: number) =>
    interruptions-- > 0
      ? Promise.reject(Object.assign(new Error('EINTR'), { code: 'EINTR' }))
      : file.read(into, offset, length, at);
  expect((await readAll({ read } as never, 5)).toString()).toBe('whole');
  await file.close();
});

it.each([
  ['EINVAL', true],
  ['ENOTSUP', true],
  ['EIO', false],
  ['ENOSPC', false],
])('takes %s from a sync as “this file system has none”: %s', async (code, tolerated) => {
  const sync = () => Promise.reject(Object.assign(new Error(code), { code }));
  const synced = syncHandle({ sync } as never);
  if (tolerated) await expect(synced).resolves.toBeUndefined();
  else await expect(synced).rejects.toMatchObject({ code });
});
