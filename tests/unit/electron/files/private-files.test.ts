import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPrivateFile, makePrivateFolder } from '../../../../electron/files/private-files';
import { newFolder } from '../../../support/new-folder';

const modeOf = (path: string): number => statSync(path).mode & 0o777;
const withModes = it.skipIf(process.platform === 'win32');
const asRoot = it.skipIf(process.getuid?.() !== 0);
const SOMEBODY = 65534;

/** Runs the task under a umask that lets everybody do everything, or nobody anything. */
async function under(umask: number, task: () => Promise<void>): Promise<void> {
  const before = process.umask(umask);
  try {
    await task();
  } finally {
    process.umask(before);
  }
}

describe('makePrivateFolder', () => {
  withModes.each([0, 0o022, 0o277])(
    'makes a folder that is the user’s alone under umask %o',
    async (umask) => {
      const path = join(newFolder(), 'data');
      await under(umask, () => makePrivateFolder(path));
      expect(modeOf(path)).toBe(0o700);
    },
  );

  withModes('makes the folders above it, and closes one that was open to others', async () => {
    const path = join(newFolder(), 'share', 'data');
    await makePrivateFolder(path);
    chmodSync(path, 0o755);
    await makePrivateFolder(path);
    expect(modeOf(path)).toBe(0o700);
  });

  withModes('follows a link that the user has made', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'data'));
    await makePrivateFolder(join(folder, 'data'));
    expect(modeOf(join(folder, 'elsewhere'))).toBe(0o700);
  });

  withModes('leaves a folder for everybody as it is', async () => {
    const path = join(newFolder(), 'tmp');
    mkdirSync(path);
    chmodSync(path, 0o1777);
    await expect(makePrivateFolder(path)).rejects.toMatchObject({ code: 'ENOTPRIVATE' });
    expect(modeOf(path)).toBe(0o777);
  });

  asRoot('refuses a folder, and a link, that another user has put there before', async () => {
    const folder = newFolder();
    const [theirs, link] = [join(folder, 'theirs'), join(folder, 'link')];
    mkdirSync(theirs);
    chownSync(theirs, SOMEBODY, SOMEBODY);
    mkdirSync(join(folder, 'ours'));
    symlinkSync('ours', link);
    lchownSync(link, SOMEBODY, SOMEBODY);
    for (const path of [theirs, link])
      await expect(makePrivateFolder(path)).rejects.toMatchObject({ code: 'ENOTPRIVATE' });
  });
});

describe('createPrivateFile', () => {
  withModes.each([0, 0o277])('makes a file that is the user’s alone under umask %o', async (umask) => {
    const path = join(newFolder(), 'page');
    await under(umask, () => createPrivateFile(path, 'words'));
    expect(modeOf(path)).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('words');
  });

  withModes('writes nothing through a link that stands there', async () => {
    const folder = newFolder();
    const [other, path] = [join(folder, 'other'), join(folder, 'page')];
    writeFileSync(other, 'old');
    symlinkSync(other, path);
    await expect(createPrivateFile(path, 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(other, 'utf8')).toBe('old');
  });
});
