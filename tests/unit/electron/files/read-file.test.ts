import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWholeFile } from '../../../../electron/files/read-file';
import { newFolder } from '../../../support/test-host';

it('reads a file of the largest size and refuses one byte more, before reading it', async () => {
  const path = join(newFolder(), 'a.txt');
  writeFileSync(path, 'four');
  expect(await readWholeFile(path, 4)).toEqual({ ok: true, value: Buffer.from('four') });
  expect(await readWholeFile(path, 3)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  truncateSync(path, 300 * 1024 * 1024);
  const huge = await readWholeFile(path, 64 * 1024 * 1024);
  expect(huge.ok ? '' : huge.error.message).toMatch(/300 MB.*64 MB/);
});

it('says in words when there is a folder or nothing', async () => {
  const folder = newFolder();
  expect(await readWholeFile(folder, 10)).toMatchObject({ error: { code: 'not-a-file' } });
  expect(await readWholeFile(join(folder, 'a'), 10)).toMatchObject({ error: { code: 'file-enoent' } });
});
