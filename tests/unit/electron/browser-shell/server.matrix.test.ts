import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startBrowserShell } from '../../../../electron/browser-shell/server';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { IMPORT_WORKER } from '../../../support/import-worker';
import { loopbackMatrix } from '../../../support/loopback-matrix';
import { newFolder } from '../../../support/new-folder';

it('lets nobody in without host, origin and code or token together, by whatever method and path', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const server = await startBrowserShell({
    rendererFolder: folder,
    samplesFolder: folder,
    dataFolder: folder,
    importWorker: IMPORT_WORKER,
    libraryWorker: '',
    exportWorker: EXPORT_WORKER,
    version: '0',
    folders: [folder],
    files: [],
  });
  const cases = await loopbackMatrix(server);
  await server.close();
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(cases.filter(({ accepted, allowed }) => accepted !== allowed)).toEqual([]);
  expect(cases.filter(({ accepted }) => accepted).length).toBeGreaterThan(4);
});
