import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newFolder } from '../../support/new-folder';

const MAIN = join(import.meta.dirname, '../../../dist/browser-shell/main.cjs');

export interface RunningShell {
  /** The number of its process. */
  pid: number;
  /** Where the interface is, with a one-time code. */
  address: string;
  /** The folder whose files the dialogs show. */
  folder: string;
  /** Where it keeps its own files. */
  dataFolder: string;
  /** Whether the process has come to its end, however that was. */
  hasEnded: () => boolean;
  /** Tells it to end, as a system does, or a terminal that is closed (`SIGHUP`). */
  stop: (signal?: 'SIGTERM' | 'SIGINT' | 'SIGHUP') => Promise<void>;
  /** Ends it at once, as a crash does. */
  kill: () => Promise<void>;
}

/**
 * Starts the built browser shell as a process of its own: the real host, over a real socket.
 * @param main the shell's program, where it is not where the tests expect it
 */
export async function startShell(
  folder = newFolder(),
  files: readonly string[] = [],
  dataFolder = newFolder(),
  main = MAIN,
): Promise<RunningShell> {
  // Figures want to know what the process connects to.
  const trace = process.env['COUNTERPOINT_TRACE'];
  const tracer =
    trace === undefined ? [] : ['strace', '-D', '-f', '-qq', '-e', 'trace=%network', '-o', trace];
  const [program = '', ...args] = [...tracer, process.execPath, main, '--folder', folder, ...files];
  const child = spawn(program, args, {
    env: { ...process.env, COUNTERPOINT_DATA_DIR: dataFolder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The browser shell ended with ${code}.`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    address,
    folder,
    dataFolder,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
