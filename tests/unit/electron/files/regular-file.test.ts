import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openRegular } from '../../../../electron/files/regular-file';
import { newFolder } from '../../../support/new-folder';

let folder: string;
let path: string;

beforeEach(() => {
  folder = newFolder();
  path = join(folder, 'a');
});

it.each([
  ['a folder', () => mkdirSync(path), 'EISDIR'],
  ['a pipe that nobody writes to', () => execFileSync('mkfifo', [path]), 'ENXIO'],
  ['a link to an endless device', () => symlinkSync('/dev/zero', path), 'ENXIO'],
  ['nothing', () => undefined, 'ENOENT'],
])('opens no other thing than a file, and waits for none: %s', async (_, make, code) => {
  make();
  await expect(openRegular(path, { follow: true })).rejects.toMatchObject({ code });
});

it('follows a link only where that is meant', async () => {
  writeFileSync(join(folder, 'real'), 'content');
  symlinkSync(join(folder, 'real'), path);
  const file = await openRegular(path, { follow: true });
  await file.close();
  await expect(openRegular(path, { follow: false })).rejects.toMatchObject({ code: 'EISLNK' });
});
