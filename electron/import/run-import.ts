import type { ReadSource } from '../../shared/host/contract';
import { appError, type Result } from '../../shared/result';
import { msg } from '../../shared/words/words';
import { runThread, type ThreadLimits, type ThreadOptions, type ThreadWords } from '../threads/run-thread';
import type { ArticleJob, MapJob } from './import-job';
import type { ForeignMap } from './read-foreign';

/** What a thread that reads a file may take. */
export const IMPORT_LIMITS: ThreadLimits = {
  /** A larger file of honest text needs a tenth of it. */
  heap: 768,
  /** A PDF of 2,000 pages takes less. */
  time: 60_000,
  silence: 15_000,
};

/** Readers of maps say nothing on their way: what our own writers make of 100,000 cards takes some of them ten seconds. */
const MAP_LIMITS: ThreadLimits = { ...IMPORT_LIMITS, silence: IMPORT_LIMITS.time };

export interface ImportOptions extends Pick<ThreadOptions, 'worker' | 'signal' | 'progress'> {
  readonly limits?: Partial<ThreadLimits>;
}

/** Reads an article of a stranger in a thread of its own (`runThread`). */
export function runImport(
  job: Omit<ArticleJob, 'kind'>,
  { limits, ...options }: ImportOptions,
): Promise<Result<ReadSource>> {
  const asked: ArticleJob = { kind: 'article', ...job };
  return runThread(asked, {
    ...options,
    limits: { ...IMPORT_LIMITS, ...limits },
    words: wordsFor(job.fileName, ARTICLE_HINT),
  });
}

/** Reads another tool's map of a stranger in a thread of its own (`runThread`). */
export function runReadForeign(
  job: Omit<MapJob, 'kind'>,
  { limits, ...options }: ImportOptions,
): Promise<Result<ForeignMap>> {
  const asked: MapJob = { kind: 'map', ...job };
  return runThread(asked, {
    ...options,
    limits: { ...MAP_LIMITS, ...limits },
    words: wordsFor(job.fileName, MAP_HINT),
  });
}

const ARTICLE_HINT = {
  slow: msg('Split the file, or copy its text and paste it.'),
  large: msg('Split it, or copy its text and paste it.'),
  broken: msg('It may be damaged. Copy its text and paste it.'),
};
const MAP_HINT = {
  slow: msg('Split the file, or export it anew from the program that made it.'),
  large: msg('Split it, or export it anew from the program that made it.'),
  broken: msg('It may be damaged. Export it anew from the program that made it.'),
};

function wordsFor(fileName: string, hint: typeof ARTICLE_HINT | typeof MAP_HINT): ThreadWords {
  const values = { fileName };
  return {
    cancelled: appError('cancelled', 'Reading “{fileName}” was stopped.', 'Nothing was added.', values),
    tooSlow: appError('too-slow', 'Reading “{fileName}” took too long and was stopped.', hint.slow, values),
    tooLarge: appError(
      'too-large',
      '“{fileName}” needs more memory than reading a file may take.',
      hint.large,
      values,
    ),
    broken: appError('broken-file', '“{fileName}” could not be read.', hint.broken, values),
  };
}
