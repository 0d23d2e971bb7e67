import { Worker } from 'node:worker_threads';
import type { ReadSource } from '../../shared/host/contract';
import { fail, type Result } from '../../shared/result';
import type { ImportJob } from './import-worker';

/** What a thread that reads a file may take. */
export const IMPORT_LIMITS = {
  /** MiB of heap: a larger file of honest text needs a tenth of it. */
  heap: 768,
  /** ms; a PDF of 2,000 pages takes less. */
  time: 60_000,
  /** ms without a sign of progress. */
  silence: 15_000,
} as const;

export interface ImportOptions {
  /** Where the bundle of `import-worker.ts` lies. */
  readonly worker: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly limits?: Partial<Record<keyof typeof IMPORT_LIMITS, number>>;
}

type Message =
  { kind: 'progress'; done: number; total: number } | { kind: 'done'; result: Result<ReadSource> };

/**
 * Reads a file of a stranger in a thread of its own, with a limit on memory and time; a thread that breaks them is ended, and nothing else is
 * touched. Never throws.
 */
export function runImport(
  job: ImportJob,
  { worker: path, signal, progress, limits = {} }: ImportOptions,
): Promise<Result<ReadSource>> {
  const { heap, time, silence } = { ...IMPORT_LIMITS, ...limits };
  if (signal?.aborted) return Promise.resolve(cancelled(job.fileName));
  return new Promise((resolve) => {
    const worker = new Worker(path, {
      workerData: job,
      env: {},
      stdin: false,
      stdout: true, // what a parser complains about is not for the terminal
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    const end = (result: Result<ReadSource>): void => {
      clearTimeout(whole);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', onAbort);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(result);
    };
    const tooSlow = (): void =>
      end(
        fail(
          'too-slow',
          `Reading “${job.fileName}” took too long and was stopped.`,
          'Copy its text and paste it, or split the file.',
        ),
      );
    const onAbort = (): void => end(cancelled(job.fileName));
    const whole = setTimeout(tooSlow, time);
    let quiet = setTimeout(tooSlow, silence);
    signal?.addEventListener('abort', onAbort);
    worker.on('message', (message: Message) => {
      if (message.kind === 'done') {
        end(message.result);
        return;
      }
      clearTimeout(quiet);
      quiet = setTimeout(tooSlow, silence);
      progress?.(message.done, message.total);
    });
    worker.on('error', (error) => end(failed(error, job.fileName)));
    worker.on('exit', () => end(failed(new Error('ended'), job.fileName)));
  });
}

function cancelled(fileName: string): Result<ReadSource> {
  return fail('cancelled', `Reading “${fileName}” was stopped.`, 'Nothing was added.');
}

function failed(error: Error, fileName: string): Result<ReadSource> {
  const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory
    ? fail(
        'too-large',
        `“${fileName}” needs more memory than an article may take.`,
        'Split it, or copy its text and paste it.',
      )
    : fail(
        'broken-file',
        `“${fileName}” could not be read.`,
        'It may be damaged. Copy its text and paste it.',
      );
}
