import { resolve } from 'node:path';
import { runCli } from '../../electron/cli/run-cli';
import { EXPORT_WORKER } from './export-worker';
import { IMPORT_WORKER } from './import-worker';

export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line as a person who stands in a folder. */
export async function counterpointIn(folder: string, args: readonly string[], piped = ''): Promise<CliRun> {
  const run = { code: 0, out: '', err: '' };
  run.code = await runCli([...args], {
    path: (typed) => resolve(folder, typed),
    out: (line) => void (run.out += `${line}\n`),
    err: (line) => void (run.err += `${line}\n`),
    input: () => Promise.resolve(Buffer.from(piped)),
    program: ['counterpoint'],
    importWorker: IMPORT_WORKER,
    exportWorker: EXPORT_WORKER,
  });
  return run;
}
