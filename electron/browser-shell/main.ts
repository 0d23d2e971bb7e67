import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dataFolder } from '../files/data-folder';
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
    samplesFolder: join(__dirname, '..', 'samples'),
    dataFolder: dataFolder(),
    version: process.env['npm_package_version'] ?? 'unknown',
    folders: (values.folder ?? [documentsFolder()]).map((path) => resolve(from, path)),
    files: positionals.map((path) => resolve(from, path)),
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values['end-with-window'] && {
      onLastClosed: () => {
        clearTimeout(ending);
        ending = setTimeout(() => void shell.close().then(() => process.exit(0)), LINGER);
      },
    }),
  });
  process.stdout.write(`${shell.address()}\n`);
  createInterface({ input: process.stdin }).on('line', () => {
    clearTimeout(ending);
    process.stdout.write(`${shell.address()}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void shell.close().then(() => process.exit(0)));
  }
}

void main();
