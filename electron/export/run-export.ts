import type { Result } from '../../shared/result';
import { runThread, type ThreadLimits, type ThreadOptions } from '../threads/run-thread';
import type { Exported, ExportJob } from './export-job';

/** A picture of 200 million pixels takes less. */
const LIMITS: ThreadLimits = { heap: 3072, time: 600_000, silence: 300_000 };

/** Makes a file of a map in a thread of its own (`runThread`): long work that can be stopped. */
export function runExport(
  job: ExportJob,
  options: Pick<ThreadOptions, 'worker' | 'signal' | 'progress'>,
): Promise<Result<Exported>> {
  return runThread(job, {
    ...options,
    limits: LIMITS,
    words: {
      cancelled: {
        code: 'cancelled',
        message: 'The export was stopped.',
        hint: 'Nothing was written.',
      },
      tooSlow: {
        code: 'too-slow',
        message: 'The export took too long and was stopped.',
        hint: 'Take a smaller scale, or a part of the map.',
      },
      tooLarge: {
        code: 'too-large',
        message: 'The export needs more memory than there is.',
        hint: 'Take a smaller scale, or a part of the map.',
      },
      broken: {
        code: 'export-failed',
        message: 'The export failed, and nothing was written.',
        hint: 'Try another format; the map itself is unharmed.',
      },
    },
  });
}
