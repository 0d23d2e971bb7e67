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
