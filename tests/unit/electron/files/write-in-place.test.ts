import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { writeInPlace } from '../../../../electron/files/write-in-place';
import { safeCopiesOf, safeCopyOf } from '../../../../electron/files/temporary-files';
import { newFolder } from '../../../support/new-folder';

let path: string;
beforeEach(() => {
  path = join(newFolder(), 'map.argmap');
});

function options(safeFolder?: string) {
  const { mode, uid, gid } = statSync(path);
  return { mode, uid, gid, safeFolder };
}

it.each(['shorter', 'a much longer content than the old one', 'same length!'])(
  'leaves the same file with the new content, and no copy: %s',
  async (content) => {
    writeFileSync(path, 'same length?');
    const { ino } = statSync(path);
    await writeInPlace(path, Buffer.from(content), options());
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(statSync(path).ino).toBe(ino);
    expect(readdirSync(dirname(path))).toEqual(['map.argmap']);
  },
);

/** Sees to it that nothing can be made in a folder any more. @returns whether that can be had here */
function shut(folder: string): boolean {
  chmodSync(folder, 0o555);
  if (process.getuid?.() !== 0) return true;
  onTestFinished(() => void spawnSync('chattr', ['-i', folder]));
  return spawnSync('chattr', ['+i', folder]).status === 0;
}

it('touches nothing when a copy can be had nowhere', async ({ skip }) => {
  writeFileSync(path, 'old');
  if (!shut(dirname(path))) skip('chattr does nothing on this disk');
  const safeFolder = join(path, 'below a file');
  const written = writeInPlace(path, Buffer.from('new'), options(safeFolder));
  await expect(written).rejects.toHaveProperty('code');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it('keeps the copy in the other folder when there is no place beside the file', async ({ skip }) => {
  writeFileSync(path, 'old');
  if (!shut(dirname(path))) skip('chattr does nothing on this disk');
  const safeFolder = join(newFolder(), 'made', 'when needed');
  await writeInPlace(path, Buffer.from('new'), options(safeFolder));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(safeFolder)).toEqual([]);
});

it('takes copies away that earlier saves have left, once the file is whole', async () => {
  const safeFolder = newFolder();
  writeFileSync(path, 'old');
  for (const folder of [dirname(path), safeFolder]) writeFileSync(safeCopyOf(path, folder), 'left');
  await writeInPlace(path, Buffer.from('new'), options(safeFolder));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect([readdirSync(dirname(path)), readdirSync(safeFolder)]).toEqual([['map.argmap'], []]);
});

it.each([
  ['before its first write', 1],
  ['after its last', 2],
])(
  'stops where it is once others go ahead, %s: what they have written stays, and both copies',
  async (_, at) => {
    writeFileSync(path, 'old');
    const theirs = safeCopyOf(path, dirname(path));
    let looks = 0;
    const mayGoOn = (): Promise<void> => {
      if (++looks < at) return Promise.resolve();
      for (const file of [path, theirs]) writeFileSync(file, 'theirs');
      return Promise.reject(new Error('taken away'));
    };
    const written = writeInPlace(path, Buffer.from('new'), { ...options(), mayGoOn });
    await expect(written).rejects.toThrow('taken away');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    const copies = await safeCopiesOf(path, dirname(path));
    expect(copies).toContain(theirs);
    expect(copies.map((copy) => readFileSync(copy, 'utf8')).sort()).toEqual(['new', 'theirs']);
  },
);
