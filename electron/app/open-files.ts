import { app } from 'electron';
import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCE_EXTENSIONS } from '../import/formats';

/** What can be named on a command line: maps, and articles, which become a map. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.argmap', ...SOURCE_EXTENSIONS]);

/** The maps and articles named on a command line, absolute; launchers name them by path or by a `file:` address. */
export function filesIn(argv: readonly string[], from: string): string[] {
  return argv.flatMap((argument) => {
    const path = pathOf(argument);
    if (path === undefined || !EXTENSIONS.has(extname(path).toLowerCase())) return [];
    return [isAbsolute(path) ? path : resolve(from, path)];
  });
}

function pathOf(argument: string): string | undefined {
  if (argument.startsWith('-')) return undefined;
  if (!/^file:/i.test(argument)) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return undefined; // the address of another machine
  }
}

/** What the system asks to open. */
export interface AskedFiles {
  /** @param show brings the program to the front */
  serve: (open: (path: string) => void, show: () => void) => void;
}

/**
 * Listens to what the system asks to open, from the first moment on: a second start with a path, a double click on a Mac. What comes
 * before `serve` is kept.
 */
export function listenForFiles(): AskedFiles {
  const early: string[] = [];
  let open = (path: string): void => void early.push(path);
  let show = (): void => undefined;
  app.on('second-instance', (_event, argv, workingDirectory) => {
    const files = filesIn(argv.slice(1), workingDirectory);
    if (files.length === 0) show();
    for (const path of files) open(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    serve: (openNow, showNow) => {
      open = openNow;
      show = showNow;
      for (const path of early.splice(0)) open(path);
    },
  };
}
