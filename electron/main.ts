import { app } from 'electron';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createIdMaker } from '../shared/ids';
import { createDialogs } from './app/dialogs';
import { registerCalls } from './app/ipc';
import { enableMenu } from './app/menu';
import { filesIn, listenForFiles } from './app/open-files';
import { registerAppScheme, serveAppScheme } from './app/protocol';
import { enableSecurity } from './app/security';
import { openWindow } from './app/window';
import { readBundledFiles } from './host/bundled-files';
import { createHost } from './host/host';

async function start(files: ReturnType<typeof listenForFiles>): Promise<void> {
  await app.whenReady();
  enableSecurity();
  serveAppScheme(await readBundledFiles(join(__dirname, '..', 'renderer')));
  const host = createHost({
    shell: 'desktop',
    ...createDialogs(app.getPath('documents')),
    dataFolder: app.getPath('userData'),
    importWorker: join(__dirname, 'import-worker.cjs'),
    exportWorker: join(__dirname, '../export/export-worker.cjs'),
    samplesFolder: join(__dirname, '..', 'samples'),
    version: app.getVersion(),
    startFiles: filesIn(process.argv.slice(1), process.env['INIT_CWD'] ?? process.cwd()),
    newId: createIdMaker((count) => randomBytes(count)),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  registerCalls(host);
  files.serve(host);
  enableMenu();
  openWindow(host);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => host.end());
}

app.enableSandbox();
registerAppScheme();
// One instance: a second start hands its files over and ends.
if (app.requestSingleInstanceLock()) void start(listenForFiles());
else app.quit();
