import { writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { threadBundles } from '../threads/thread-bundles';
import { EXIT, type CliContext } from './cli-command';
import type { CommandThread } from './command-thread';
import { readPiped } from './read-piped';
import { runCli } from './run-cli';

// npm runs its scripts in the repository and says in INIT_CWD where the person stands; empty where it does not matter.
const from = process.env['INIT_CWD'] || process.cwd();

/** The command line as a program of its own. */
const OWN = {
  program: [process.execPath, process.argv[1] ?? ''],
  ...threadBundles(join(__dirname, '..')),
};

function context(surroundings: Pick<CliContext, 'program' | 'importWorker' | 'exportWorker'>): CliContext {
  return {
    ...surroundings,
    path: (typed) => resolve(from, typed),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: readPiped,
  };
}

if (isMainThread) {
  void runCli(process.argv.slice(2), context(OWN)).then((code) => {
    // Not process.exit: what is still being written to a pipe would be lost.
    process.exitCode = code;
  });
} else {
  // The thread that began this waits, and passes nothing on: what is said goes out directly.
  const { args, done, ...surroundings } = workerData as CommandThread;
  const say = (stream: 1 | 2) => (line: string) => writeWhole(stream, `${line}\n`);
  void runCli(args, { ...context(surroundings), out: say(1), err: say(2) })
    .catch((error: unknown) => {
      say(2)(String(error));
      return EXIT.trouble;
    })
    .then((code) => {
      Atomics.store(done, 1, code);
      Atomics.store(done, 0, 1);
      Atomics.notify(done, 0);
    });
}

/** Writes all of a text, however often a pipe is full. */
function writeWhole(stream: 1 | 2, text: string): void {
  let left = Buffer.from(text);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(stream, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
