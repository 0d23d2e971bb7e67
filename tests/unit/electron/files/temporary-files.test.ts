import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { safeCopyOf, sweepTemporaries, temporaryIn } from '../../../../electron/files/temporary-files';
import { newFolder } from '../../../support/new-folder';

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
  writeFileSync(join(folder, 'map.argmap'), '');
  await sweepTemporaries(join(folder, 'map.argmap'));
  expect(readdirSync(folder).sort()).toEqual([...kept, '.~abcdefab', '.~87654321'].sort());
});

it('goes by the clock of the disk: for a program whose own is days ahead nothing that lives looks old', async () => {
  const folder = newFolder();
  for (const name of ['.~12345678.lock', '.~12345678.turn', '.~87654321', 'map.argmap'])
    writeFileSync(join(folder, name), '');
  vi.useFakeTimers({ now: Date.now() + 3 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
  await sweepTemporaries(join(folder, 'map.argmap')).finally(() => vi.useRealTimers());
  expect(readdirSync(folder)).toHaveLength(4);
});

it('is not disturbed by a folder that cannot be listed', async () => {
  await expect(sweepTemporaries(join(newFolder(), 'gone', 'map.argmap'))).resolves.toBeUndefined();
});
