import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import {
  safeCopiesOf,
  safeCopyOf,
  sweepTemporaries,
  temporaryIn,
} from '../../../../electron/files/temporary-files';
import { newFolder } from '../../../support/new-folder';

it('names temporary files shortly, and no two alike', () => {
  expect(basename(temporaryIn('/maps'))).toMatch(/^\.~[0-9a-f]{8}$/);
  expect(temporaryIn('/maps')).not.toBe(temporaryIn('/maps'));
});

it('names each copy of a file otherwise, with its ending, and shortly', () => {
  const long = join('/maps', `${'x'.repeat(240)}.argmap`);
  expect(safeCopyOf(long, '/maps')).not.toBe(safeCopyOf(long, '/maps'));
  expect(basename(safeCopyOf(long, '/maps'))).toMatch(/^\.~[0-9a-f]{8}-[0-9a-f]{8}\.argmap$/);
  expect(dirname(safeCopyOf(long, '/copies'))).toBe('/copies');
});

it('finds all copies of a file, the newest first, and none of another, also of one of the same name in another folder', async () => {
  const copies = newFolder();
  const [map, other] = [join('/a', 'map.argmap'), join('/b', 'map.argmap')];
  const [first, second] = [safeCopyOf(map, copies), safeCopyOf(map, copies)];
  // As older versions named the one that there was.
  const before = first.replace(/-[0-9a-f]{8}/, '');
  for (const [index, path] of [before, first, second, safeCopyOf(other, copies)].entries()) {
    writeFileSync(path, '');
    utimesSync(path, index + 1, index + 1);
  }
  expect(await safeCopiesOf(map, copies)).toEqual([second, first, before]);
  expect(await safeCopiesOf(map, join(copies, 'gone'))).toEqual([]);
});

it('sweeps old temporary files only: nothing fresh, no copies, no folders, nothing of others', async () => {
  const folder = newFolder();
  const kept = [
    '.~12345678.argmap',
    '.~12345678-12345678.argmap',
    '.~1234567',
    '.~12345678x',
    '.~lock.a#',
    'map.argmap',
  ];
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
