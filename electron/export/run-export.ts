import { dirname } from 'node:path';
import { appError, type Result } from '../../shared/result';
import { runThread, type ThreadLimits, type ThreadOptions } from '../threads/run-thread';
import type { Exported, ExportJob } from './export-job';

/** What a thread that makes a file may take; the pixels of a picture come on top of its heap. */
export const EXPORT_LIMITS: ThreadLimits = {
  heap: 3072,
  time: 15 * 60_000,
  /** Packing the largest PNG goes without a sign. */
  silence: 3 * 60_000,
};

/** Where the thread's script lies (`fonts` and `handout` lie beside it), and who hears of it. */
export interface RunExportOptions extends Pick<ThreadOptions, 'worker' | 'signal' | 'progress'> {
  readonly limits?: Partial<ThreadLimits>;
}

/** Makes a file of a map in a thread of its own (`runThread`): long work that can be stopped. */
export function runExport(
  asked: Omit<ExportJob, 'date' | 'folder'>,
  { limits, ...options }: RunExportOptions,
): Promise<Result<Exported>> {
  const job: ExportJob = { ...asked, date: new Date().toISOString(), folder: dirname(options.worker) };
  return runThread(job, {
    ...options,
    limits: { ...EXPORT_LIMITS, ...limits },
    words: {
      cancelled: appError('cancelled', 'The export was stopped.', 'Nothing was written.'),
      tooSlow: appError(
        'too-slow',
        'The export took too long and was stopped.',
        'Take a smaller scale, or a part of the map.',
      ),
      tooLarge: appError(
        'too-large',
        'The export needs more memory than there is.',
        'Take a smaller scale, or a part of the map.',
      ),
      broken: appError(
        'export-failed',
        'The export failed, and nothing was written.',
        'Try another format; the map itself is unharmed.',
      ),
    },
  });
}
