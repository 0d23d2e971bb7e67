import { Worker } from 'node:worker_threads';
import type { AppError, Result } from '../../shared/result';
import { speak, spokenWords } from '../../shared/words/words';

/** What a thread may take. */
export interface ThreadLimits {
  /** MiB of heap. */
  readonly heap: number;
  /** ms in all. */
  readonly time: number;
  /** ms without a sign of progress. */
  readonly silence: number;
}

/** What a person is told when a thread did not come to its end. */
export interface ThreadWords {
  readonly cancelled: AppError;
  readonly tooSlow: AppError;
  readonly tooLarge: AppError;
  readonly broken: AppError;
}

export interface ThreadOptions {
  /** Where the thread's bundle lies. */
  readonly worker: string;
  readonly limits: ThreadLimits;
  readonly words: ThreadWords;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** What a thread tells the one who runs it. */
export type ThreadMessage<T> =
  { kind: 'progress'; done: number; total: number } | { kind: 'done'; result: Result<T> };

/**
 * Does one job in a thread of its own, with limits on memory and time; a thread that breaks them is ended, and nothing else is touched. Never throws.
 * @param job is copied to the thread, where it is `workerData`, with the language that this process speaks (`speakAsTold`)
 */
export function runThread<T>(
  job: object,
  { worker: path, limits, words, signal, progress }: ThreadOptions,
): Promise<Result<T>> {
  const failed = (error: AppError): Result<T> => ({ ok: false, error });
  if (signal?.aborted) return Promise.resolve(failed(words.cancelled));
  return new Promise((resolve) => {
    const worker = new Worker(path, {
      workerData: { ...job, spoken: spokenWords() },
      env: {},
      stdin: false,
      stdout: true, // what a parser complains about is not for the terminal
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    const end = (result: Result<T>): void => {
      clearTimeout(whole);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', onAbort);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(result);
    };
    const tooSlow = (): void => end(failed(words.tooSlow));
    const onAbort = (): void => end(failed(words.cancelled));
    const whole = setTimeout(tooSlow, limits.time);
    let quiet = setTimeout(tooSlow, limits.silence);
    signal?.addEventListener('abort', onAbort);
    worker.on('message', (message: ThreadMessage<T>) => {
      if (message.kind === 'done') {
        end(message.result);
        return;
      }
      clearTimeout(quiet);
      quiet = setTimeout(tooSlow, limits.silence);
      progress?.(message.done, message.total);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? words.tooLarge : words.broken)),
    );
    worker.on('exit', () => end(failed(words.broken)));
  });
}

/** In a thread, before its work: has it speak as the process does that started it. */
export function speakAsTold(workerData: unknown): void {
  const { language, catalog } = (workerData as { spoken: ReturnType<typeof spokenWords> }).spoken;
  speak(language, catalog);
}
