import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result';

/** What a thread may take before it is ended. */
export interface ThreadLimits {
  /** MiB of heap. */
  readonly heap: number;
  /** ms */
  readonly time: number;
  /** ms without a sign of progress. */
  readonly silence: number;
}

export interface ThreadOptions {
  /** Where the bundle of the thread's script lies. */
  readonly worker: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly limits: ThreadLimits;
}

/** What is told when a thread comes to no result of its own. */
export interface ThreadEnds<T> {
  readonly cancelled: () => Result<T>;
  readonly tooSlow: () => Result<T>;
  readonly outOfMemory: () => Result<T>;
  readonly broken: () => Result<T>;
}

/** What a thread that is run here posts: how far it is, and at last what came of it. */
export type ThreadMessage<T> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<T> };

/**
 * Does a job in a thread of its own, with a limit on memory and time; a thread that breaks them, or that is no longer wanted, is ended, and nothing
 * else is touched. Never throws.
 * @param job plain data, which is copied
 */
export function runThread<T>(job: unknown, options: ThreadOptions, ends: ThreadEnds<T>): Promise<Result<T>> {
  const { worker: path, signal, progress, limits } = options;
  if (signal?.aborted) return Promise.resolve(ends.cancelled());
  return new Promise((resolve) => {
    const worker = new Worker(path, {
      workerData: job,
      env: {},
      stdin: false,
      stdout: true, // what a library complains about is not for the terminal
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heap,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
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
    const tooSlow = (): void => end(ends.tooSlow());
    const onAbort = (): void => end(ends.cancelled());
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
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ends.outOfMemory() : ends.broken()),
    );
    worker.on('exit', () => end(ends.broken()));
  });
}
