import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadBundles } from '../threads/thread-bundles';
import type { CliContext } from './cli-command';
import { COMMAND_NAMES } from './command-names';

/** What the thread of the command line is given. */
export interface CommandThread extends Pick<CliContext, 'program' | 'importWorker' | 'exportWorker'> {
  readonly args: readonly string[];
  /** Whether it is done, and its exit code. */
  readonly done: Int32Array;
}

/** The command and what follows it, where what a person typed after the program's name is one. */
export function commandIn(typed: readonly string[]): readonly string[] | undefined {
  const [name] = typed;
  return COMMAND_NAMES.some((command) => command === name) ? typed : undefined;
}

/**
 * Runs a command of the command line to its end in a thread, while this one waits. So it is over before the desktop program asks for a display, for its
 * lock, or for anything else that a command does without.
 * @param folder of all bundles
 * @param program the words of a command line that runs it
 * @returns the exit code
 */
export function runInThread(args: readonly string[], folder: string, program: readonly string[]): number {
  const done = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const thread: CommandThread = {
    args,
    done,
    program,
    ...threadBundles(folder),
  };
  new Worker(join(folder, 'cli/counterpoint.cjs'), { workerData: thread });
  Atomics.wait(done, 0, 0);
  return done[1] ?? 0;
}
