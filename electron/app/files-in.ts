import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files named on a command line, absolute; launchers name them by path or by a `file:` address. Whatever has an ending counts: what cannot be read
 * is said in the window.
 * @param own the program's own folder, which is named where it is started from its sources
 */
export function filesIn(argv: readonly string[], from: string, own: string): string[] {
  return argv.flatMap((argument) => {
    const path = pathOf(argument);
    if (path === undefined || extname(path) === '') return [];
    const whole = isAbsolute(path) ? path : resolve(from, path);
    return whole === own ? [] : [whole];
  });
}

function pathOf(argument: string): string | undefined {
  if (argument.startsWith('-')) return undefined;
  if (!/^(?:file:|[a-z][a-z\d+.-]+:\/\/)/i.test(argument)) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return undefined; // the address of another machine
  }
}
