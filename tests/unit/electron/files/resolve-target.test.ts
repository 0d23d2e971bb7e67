import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { resolveTarget } from '../../../../electron/files/resolve-target';
import { newFolder } from '../../../support/new-folder';

let folder: string;
beforeEach(() => {
  folder = realpathSync(newFolder());
});

it('follows links to a file and to its folder', async () => {
  mkdirSync(join(folder, 'real'));
  writeFileSync(join(folder, 'real/a'), '');
  symlinkSync('real', join(folder, 'way'));
  symlinkSync('way/a', join(folder, 'link'));
  expect(await resolveTarget(join(folder, 'link'))).toBe(join(folder, 'real/a'));
  expect(await resolveTarget(join(folder, 'way/new'))).toBe(join(folder, 'real/new'));
});

it('follows links that lead to nothing yet, one after the other', async () => {
  symlinkSync('two', join(folder, 'one'));
  symlinkSync(join(folder, 'new'), join(folder, 'two'));
  expect(await resolveTarget(join(folder, 'one'))).toBe(join(folder, 'new'));
});

it.each([
  ['a circle of links', 'round', 'ELOOP'],
  ['a folder that is not there', 'gone/a', 'ENOENT'],
  ['a link into a folder that is not there', 'astray', 'ENOENT'],
])('throws the system’s answer to %s', async (_what, name, code) => {
  symlinkSync('round', join(folder, 'round'));
  symlinkSync('gone/a', join(folder, 'astray'));
  await expect(resolveTarget(join(folder, name))).rejects.toMatchObject({ code });
});
