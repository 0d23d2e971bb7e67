import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dataFolder } from '../files/data-folder';
import { CODE_LIFETIME } from './access';
import { startBrowserShell } from './server';

const LINGER = 5000; // ms after the last tab closed: a reload comes back at once

/** The documents folder, or home where there is none. */
function documentsFolder(): string {
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string', multiple: true },
      port: { type: 'string' },
      // The launcher has opened a window: end when it is closed.
      'end-with-window': { type: 'boolean' },
    },
  });
  const from = process.env['INIT_CWD'] ?? process.cwd();
  let ending: NodeJS.Timeout | undefined;
  const shell = await startBrowserShell({
    rendererFolder: join(__dirname, '..', 'renderer'),
    importWorker: join(__dirname, 'import-worker.cjs'),
    exportWorker: join(__dirname, '../export/export-worker.cjs'),
    samplesFolder: join(__dirname, '..', 'samples'),
    dataFolder: dataFolder(),
    version: process.env['npm_package_version'] ?? 'unknown',
    folders: (values.folder ?? [documentsFolder()]).map((path) => resolve(from, path)),
    files: positionals.map((path) => resolve(from, path)),
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values['end-with-window'] && {
      onLastClosed: () => {
        clearTimeout(ending);
        ending = setTimeout(() => !shell.hasWindow() && end(), LINGER);
      },
    }),
  });
  function tellAddress(lifetime: number): void {
    clearTimeout(ending);
    const address = shell.address(lifetime);
    if (process.send) process.send({ address, dataFolder: dataFolder() });
    else process.stdout.write(`${address}\n`);
  }
  function end(): void {
    void shell.close().then(() => process.exit(0));
  }
  // A launcher that opens the window does so at once; what it prints later, and all that we print, a person copies.
  tellAddress(values['end-with-window'] ? CODE_LIFETIME.launched : CODE_LIFETIME.printed);
  createInterface({ input: process.stdin }).on('line', () => tellAddress(CODE_LIFETIME.printed));
  // The launcher is gone when the channel to it closes.
  process.on('SIGINT', end).on('SIGTERM', end).on('disconnect', end);
}

void main();
