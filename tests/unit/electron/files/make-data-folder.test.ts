import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDataFolder } from '../../../../electron/files/make-data-folder';
import { newFolder } from '../../../support/new-folder';

it('names the folder that cannot be made, why, and what can be done', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, 'file', 'data');
  const failed = await makeDataFolder(path).catch(String);
  expect(failed).toContain(path);
  expect(failed).toContain('A part of the path is a file');
  expect(failed).toContain('COUNTERPOINT_DATA_DIR');
});
