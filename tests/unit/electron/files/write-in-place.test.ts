import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeInPlace } from '../../../../electron/files/write-in-place';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
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

it('touches nothing when a copy can be had nowhere', async () => {
  writeFileSync(path, 'old');
  // Where the copies would lie there are folders.
  const safeFolder = newFolder();
  for (const folder of [dirname(path), safeFolder])
    mkdirSync(join(safeCopyOf(path, folder), 'x'), { recursive: true });
  const written = writeInPlace(path, Buffer.from('new'), options(safeFolder));
  await expect(written).rejects.toHaveProperty('code');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it('keeps the copy in the other folder when there is no place beside the file', async () => {
  writeFileSync(path, 'old');
  mkdirSync(join(safeCopyOf(path, dirname(path)), 'x'), { recursive: true });
  const safeFolder = join(newFolder(), 'made', 'when needed');
  await writeInPlace(path, Buffer.from('new'), options(safeFolder));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(safeFolder)).toEqual([]);
});

it('takes the place of a copy that an earlier save has left', async () => {
  writeFileSync(path, 'old');
  writeFileSync(safeCopyOf(path, dirname(path)), 'left');
  await writeInPlace(path, Buffer.from('new'), options());
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(dirname(path))).toEqual(['map.argmap']);
});
