import { dirname } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import type { PictureOptions } from '../../shared/picture/draw-map';
import { fail, type Result } from '../../shared/result';
import { runThread, type ThreadLimits, type ThreadOptions } from '../threads/run-thread';
import type { ExportJob, PictureFile } from './export-worker';
import type { DocumentFile } from './make-document';
import type { Picture } from './png';

/** What a thread that makes a picture may take; the pixels of a picture come on top of its heap. */
export const EXPORT_LIMITS = {
  heap: 3072,
  time: 15 * 60_000,
  /** Packing the largest PNG goes without a sign. */
  silence: 3 * 60_000,
} as const satisfies ThreadLimits;

/** Where the thread's script lies (`fonts` and `handout` lie beside it), and who hears of it. */
export interface ExportOptions extends Omit<ThreadOptions, 'limits'> {
  readonly limits?: Partial<ThreadLimits>;
}

/** Makes a picture or a document of a map in a thread of its own, so that nothing waits for it and it can be stopped. Never throws. */
export function runExport(
  map: ArgMap,
  { picture, file }: { picture: PictureOptions; file: PictureFile | DocumentFile },
  options: ExportOptions,
): Promise<Result<Picture>> {
  const job: ExportJob = {
    mapText: serializeMap(map),
    picture,
    file,
    folder: dirname(options.worker),
  };
  return runThread<Picture>(
    job,
    { ...options, limits: { ...EXPORT_LIMITS, ...options.limits } },
    {
      cancelled: () => fail('cancelled', 'The export was stopped.', 'Nothing was written.'),
      tooSlow: () =>
        fail(
          'too-slow',
          'The export took too long and was stopped.',
          'Export a part of the map, or smaller.',
        ),
      outOfMemory: () =>
        fail(
          'too-large',
          'The picture needs more memory than there is.',
          'Export a part of the map, or smaller.',
        ),
      broken: () =>
        fail('export-failed', 'The picture could not be made.', 'Nothing was written. Try another format.'),
    },
  );
}
