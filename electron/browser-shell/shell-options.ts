import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line says to the browser shell; paths are absolute. */
export interface ShellOptions {
  /** The launcher opens a window: end when it is closed. */
  endWithWindow: boolean;
  /** A folder that the launcher's browser may read, where it is not the data folder. */
  browserFolder?: string;
  folders: readonly string[];
  files: readonly string[];
  port?: number;
}

/** Reads the arguments of the browser shell; `build/start.mjs` has checked those of a person. */
export function shellOptions(args: string[], from = process.env['INIT_CWD'] ?? process.cwd()): ShellOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      folder: { type: 'string', multiple: true },
      port: { type: 'string' },
      'end-with-window': { type: 'boolean', default: false },
      'browser-folder': { type: 'string' },
    },
  });
  return {
    endWithWindow: values['end-with-window'],
    ...(values['browser-folder'] !== undefined && { browserFolder: values['browser-folder'] }),
    folders: (values.folder ?? [documentsFolder()]).map((path) => resolve(from, path)),
    files: positionals.map((path) => resolve(from, path)),
    ...(values.port !== undefined && { port: Number(values.port) }),
  };
}

/** The documents folder, or home where there is none. */
function documentsFolder(): string {
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}
