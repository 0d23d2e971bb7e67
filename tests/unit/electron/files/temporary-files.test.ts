import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { safeCopyOf, sweepTemporaries, temporaryIn } from '../../../../electron/files/temporary-files';
import { newFolder } from '../../../support/test-host';

it('names temporary files shortly, and no two alike', () => {
  expect(basename(temporaryIn('/maps'))).toMatch(/^\.~[0-9a-f]{8}$/);
  expect(temporaryIn('/maps')).not.toBe(temporaryIn('/maps'));
});

it('names the copy of a file always the same, with its ending, and shortly', () => {
  const long = join('/maps', `${'x'.repeat(240)}.argmap`);
  expect(safeCopyOf(long, '/maps')).toBe(safeCopyOf(long, '/maps'));
  expect(basename(safeCopyOf(long, '/maps'))).toMatch(/^\.~[0-9a-f]{8}\.argmap$/);
  expect(dirname(safeCopyOf(long, '/copies'))).toBe('/copies');
});

it('tells files of one name in two folders apart where their copies lie together', () => {
  expect(safeCopyOf('/a/map.argmap', '/copies')).not.toBe(safeCopyOf('/b/map.argmap', '/copies'));
});

it('sweeps old temporary files only: nothing fresh, no copies, no folders, nothing of others', async () => {
  const folder = newFolder();
  const kept = ['.~12345678.argmap', '.~1234567', '.~12345678x', '.~lock.a#', 'map.argmap'];
  for (const name of ['.~12345678', ...kept]) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), 1, 1);
  }
  mkdirSync(join(folder, '.~abcdefab'));
  utimesSync(join(folder, '.~abcdefab'), 1, 1);
  writeFileSync(join(folder, '.~87654321'), '');
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual([...kept, '.~abcdefab', '.~87654321'].sort());
});

it('is not disturbed by a folder that cannot be listed', async () => {
  await expect(sweepTemporaries(join(newFolder(), 'gone'))).resolves.toBeUndefined();
});
