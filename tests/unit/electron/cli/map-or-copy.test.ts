import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copiesFolder } from '../../../../electron/files/read-safe-copy';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
import { ARTICLE } from '../../../support/article';
import { counterpointIn } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let [folder, copy, torn] = ['', '', ''];

/** A map of two names whose saving was cut short: half of it is in the file, all of it in the data folder. */
beforeEach(async () => {
  folder = newFolder();
  const data = newFolder();
  vi.stubEnv('COUNTERPOINT_DATA_DIR', data);
  writeFileSync(join(folder, 'bridge.txt'), ARTICLE);
  await counterpointIn(folder, ['draft', 'bridge.txt', '-o', 'whole.argmap', '--accept', '0']);
  const whole = readFileSync(join(folder, 'whole.argmap'), 'utf8');
  torn = whole.slice(0, whole.length / 2);
  writeFileSync(join(folder, 'm.argmap'), torn);
  linkSync(join(folder, 'm.argmap'), join(folder, 'second name.argmap'));
  mkdirSync(copiesFolder(data));
  copy = safeCopyOf(join(folder, 'm.argmap'), copiesFolder(data));
  writeFileSync(copy, whole);
});
afterEach(() => vi.unstubAllEnvs());

const READERS = [
  ['info', 'm.argmap'],
  ['textconv', 'm.argmap'],
  ['diff', 'm.argmap', 'whole.argmap'],
  ['convert', 'm.argmap', 'm.md'],
  ['check', 'm.argmap'],
  ['merge', 'whole.argmap', 'm.argmap', 'whole.argmap', '-o', 'merged.argmap'],
];

it.each(READERS)('%s reads the whole copy of a torn map, as the windows do, and says so', async (...args) => {
  const run = await counterpointIn(folder, args);
  expect(run.code).toBe(0);
  expect(run.err).toContain('“m.argmap” is torn');
  expect(run.err).toContain(copy);
});

it('validate calls the file torn all the same, and says where the whole copy is', async () => {
  const run = await counterpointIn(folder, ['validate', 'm.argmap', 'whole.argmap']);
  expect(run.code).toBe(1);
  expect(run.err).toContain('“m.argmap” is torn');
  expect(run.err).toContain(copy);
  expect(run.out).toBe('whole.argmap: fine\n');
});

const WRITERS = [
  ['reanchor', 'm.argmap', 'new.txt'],
  ['share', 'm.argmap', '-o', 'm.argmap', '--force'],
  ['convert', 'whole.argmap', 'm.argmap', '--force'],
];

it.each(WRITERS)('%s writes nothing over a torn map: its saving may still go on', async (...args) => {
  writeFileSync(join(folder, 'new.txt'), `${ARTICLE}One more line.`);
  const run = await counterpointIn(folder, args);
  expect(run.code).toBe(1);
  expect(run.err).toContain('was not written');
  expect(readFileSync(join(folder, 'm.argmap'), 'utf8')).toBe(torn);
  expect(readFileSync(copy, 'utf8')).toContain('"nodes"');
});

it('takes no copy for what is no damage, and writes over a whole map that a copy was left beside', async () => {
  const whole = readFileSync(copy);
  writeFileSync(join(folder, 'm.argmap'), whole);
  writeFileSync(join(folder, 'new.txt'), `${ARTICLE}One more line.`);
  const run = await counterpointIn(folder, ['reanchor', 'm.argmap', 'new.txt']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(folder, 'm.argmap'), 'utf8')).toContain('One more line.');
});
