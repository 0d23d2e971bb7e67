import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files named on a command line, absolute; launchers name them by path or by a `file:` address. Whatever has an ending counts: what cannot be read
 * is said in the window. A name that begins with a dash is one of a file after `--`.
 * @param own the program's own folder, which is named where it is started from its sources
 */
export function filesIn(argv: readonly string[], from: string, own: string): string[] {
  const end = endOfSwitches(argv);
  return argv.flatMap((argument, index) => {
    const path = index <= end && argument.startsWith('-') ? undefined : pathOf(argument);
    if (path === undefined || extname(path) === '') return [];
    const whole = isAbsolute(path) ? path : resolve(from, path);
    return whole === own ? [] : [whole];
  });
}

/** The switches on a command line. */
export function switchesIn(argv: readonly string[]): string[] {
  return argv.slice(0, endOfSwitches(argv)).filter((argument) => argument.startsWith('--'));
}

/** Where the `--` stands after which there is no switch; else the end. */
function endOfSwitches(argv: readonly string[]): number {
  const end = argv.indexOf('--');
  return end < 0 ? argv.length : end;
}

function pathOf(argument: string): string | undefined {
  if (!/^(?:file:|[a-z][a-z\d+.-]+:\/\/)/i.test(argument)) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return undefined; // the address of another machine
  }
}
