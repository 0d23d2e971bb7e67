import { Worker } from 'node:worker_threads';
import type { LibraryAnswer, LibraryQuestion, MapSummary } from '../../shared/library/questions';
import { fail, type Result } from '../../shared/result';
import type { LookOutcome } from './library';

/** What the thread is asked, and what it answers. */
export interface LibraryJobs {
  look: { asked: object; answered: LookOutcome };
  maps: { asked: object; answered: readonly { path: string; summary: MapSummary }[] };
  find: { asked: { question: LibraryQuestion }; answered: LibraryAnswer };
}

export type LibraryJob = {
  [Kind in keyof LibraryJobs]: { kind: Kind } & LibraryJobs[Kind]['asked'];
}[keyof LibraryJobs];

export interface LibraryMessage {
  readonly id: number;
  readonly job: LibraryJob;
}

/** What the thread tells. */
export type LibraryTold =
  | { kind: 'answer'; id: number; result: Result<unknown> }
  | { kind: 'progress'; id: number; done: number; total: number }
  /** The library is another one now by what happened in its folder. */
  | { kind: 'changed' };

interface LookRun {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** MiB: the words of some hundred thousand cards, several times over. */
const HEAP = 3000;

/** A library in a thread of its own. One that ends, such as for want of memory, answers with that. */
export class LibraryThread {
  private readonly worker: Worker;
  private readonly asked = new Map<
    number,
    { answer: (result: Result<never>) => void; progress?: LookRun['progress'] | undefined }
  >();
  private count = 0;
  isOver = false;

  /** @param bundle of `library-worker.ts` @param library as `Library` takes it */
  constructor(bundle: string, library: { folder: string; dataFolder: string }, onChange: () => void) {
    this.worker = new Worker(bundle, {
      workerData: library,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    this.worker.unref();
    this.worker.on('message', (told: LibraryTold) => {
      if (told.kind === 'changed') onChange();
      else if (told.kind === 'progress') this.asked.get(told.id)?.progress?.(told.done, told.total);
      else this.answer(told.id, told.result as Result<never>);
    });
    this.worker.on('error', () => undefined);
    this.worker.on('exit', () => {
      this.isOver = true;
      for (const id of [...this.asked.keys()]) this.answer(id, ended());
    });
  }

  ask<Kind extends keyof LibraryJobs>(
    kind: Kind,
    asked: LibraryJobs[Kind]['asked'],
    run?: LookRun,
  ): Promise<Result<LibraryJobs[Kind]['answered']>> {
    if (this.isOver) return Promise.resolve(ended());
    const id = ++this.count;
    const stop = (): void => this.worker.postMessage({ stop: id });
    run?.signal.addEventListener('abort', stop);
    return new Promise<Result<LibraryJobs[Kind]['answered']>>((answer) => {
      this.asked.set(id, { answer, progress: run?.progress });
      this.worker.postMessage({ id, job: { kind, ...asked } as LibraryJob } satisfies LibraryMessage);
    }).finally(() => run?.signal.removeEventListener('abort', stop));
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private answer(id: number, result: Result<never>): void {
    this.asked.get(id)?.answer(result);
    this.asked.delete(id);
  }
}

function ended(): Result<never> {
  return fail(
    'library-ended',
    'The library broke off: it may need more memory than there is.',
    'Open it again, or choose a smaller folder.',
  );
}
