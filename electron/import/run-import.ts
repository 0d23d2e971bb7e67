import type { ReadSource } from '../../shared/host/contract';
import { fail, type Result } from '../../shared/result';
import { runThread, type ThreadLimits, type ThreadOptions } from '../threads/run-thread';
import type { ImportJob } from './import-worker';

/** What a thread that reads a file may take. */
export const IMPORT_LIMITS = {
  /** A larger file of honest text needs a tenth of it. */
  heap: 768,
  /** A PDF of 2,000 pages takes less. */
  time: 60_000,
  silence: 15_000,
} as const satisfies ThreadLimits;

/** Where the thread's script lies, and who hears of it. */
export interface ImportOptions extends Omit<ThreadOptions, 'limits'> {
  readonly limits?: Partial<ThreadLimits>;
}

/**
 * Reads a file of a stranger in a thread of its own, with a limit on memory and time; a thread that breaks them is ended, and nothing else is
 * touched. Never throws.
 */
export function runImport(job: ImportJob, options: ImportOptions): Promise<Result<ReadSource>> {
  const { fileName } = job;
  return runThread<ReadSource>(
    job,
    { ...options, limits: { ...IMPORT_LIMITS, ...options.limits } },
    {
      cancelled: () => fail('cancelled', `Reading “${fileName}” was stopped.`, 'Nothing was added.'),
      tooSlow: () =>
        fail(
          'too-slow',
          `Reading “${fileName}” took too long and was stopped.`,
          'Copy its text and paste it, or split the file.',
        ),
      outOfMemory: () =>
        fail(
          'too-large',
          `“${fileName}” needs more memory than an article may take.`,
          'Split it, or copy its text and paste it.',
        ),
      broken: () =>
        fail(
          'broken-file',
          `“${fileName}” could not be read.`,
          'It may be damaged. Copy its text and paste it.',
        ),
    },
  );
}
