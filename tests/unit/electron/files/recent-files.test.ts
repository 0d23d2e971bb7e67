import { expect, it } from 'vitest';
import { createRecentFiles } from '../../../../electron/files/recent-files';
import { newFolder } from '../../../support/new-folder';

const now = (): string => '2026-02-06T12:00:00Z';

it('lists twelve files, the newest first, each once, however many come at the same moment', async () => {
  const folder = newFolder();
  const recent = createRecentFiles(folder, now);
  const names = Array.from({ length: 15 }, (_, index) => `/maps/${index}.argmap`);
  await Promise.all([...names, '/maps/9.argmap'].map((name) => recent.add(name)));
  const paths = (await recent.list()).map(({ path }) => path);
  expect(paths).toHaveLength(12);
  expect(paths.slice(0, 3)).toEqual(['/maps/9.argmap', '/maps/14.argmap', '/maps/13.argmap']);
  expect(new Set(paths).size).toBe(12);
  expect(await createRecentFiles(folder, now).list()).toEqual(await recent.list());
});

it('forgets a file', async () => {
  const recent = createRecentFiles(newFolder(), now);
  await recent.add('/maps/a.argmap');
  await recent.forget('/maps/a.argmap');
  expect(await recent.list()).toEqual([]);
});
