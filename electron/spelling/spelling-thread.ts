import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../shared/result';

export interface SpellingQuestion {
  readonly id: number;
  readonly words: readonly string[];
  /** What each could be, instead of which are known to no dictionary. */
  readonly suggest: boolean;
}

export interface SpellingAnswer {
  readonly id: number;
  readonly words: string[];
}

/** MiB: the largest dictionaries, with all that their rules make of them. */
const HEAP = 1500;

/** A thread that looks words up, as long as it is asked. One that ends, such as for want of memory, answers with why. */
export class SpellingThread {
  private readonly worker: Worker;
  private readonly asked = new Map<number, (answer: Result<string[]>) => void>();
  private count = 0;
  private isOver = false;

  /** @param bundle of `spelling-worker.ts` @param paths of the dictionaries, without endings */
  constructor(bundle: string, paths: readonly string[]) {
    this.worker = new Worker(bundle, {
      workerData: { paths },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    this.worker.unref();
    this.worker.on('message', ({ id, words }: SpellingAnswer) => this.answer(id, ok(words)));
    this.worker.on('error', () => undefined);
    this.worker.on('exit', () => {
      this.isOver = true;
      for (const id of [...this.asked.keys()]) this.answer(id, unreadable());
    });
  }

  ask(words: readonly string[], suggest: boolean): Promise<Result<string[]>> {
    if (this.isOver) return Promise.resolve(unreadable());
    const id = ++this.count;
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.worker.postMessage({ id, words, suggest } satisfies SpellingQuestion);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private answer(id: number, answer: Result<string[]>): void {
    this.asked.get(id)?.(answer);
    this.asked.delete(id);
  }
}

function unreadable(): Result<never> {
  return fail(
    'no-dictionary',
    'A dictionary cannot be read, or is too large.',
    'Choose fewer, or another one of the same language.',
  );
}
