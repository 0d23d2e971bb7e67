import { basename, dirname, extname, join } from 'node:path';
import { formatNamed, formatsByName } from '../../shared/formats/formats';
import { notRead, otherToolByContent, otherToolByName } from '../../shared/formats/others';
import type { LossReport } from '../../shared/formats/loss';
import type { ArgMap } from '../../shared/map/arg-map';
import { LIMITS } from '../../shared/map/schema';
import { ok, type Result } from '../../shared/result';
import { parseMapBytes } from '../files/parse-map-bytes';
import { readWholeFile } from '../files/read-file';
import { runReadForeign } from '../import/run-import';
import type { CliContext } from './cli-command';
import type { HowToRead } from './how-to-read';
import { mapOrCopy } from './map-or-copy';

/** A map that was read from a file of ours or of another tool. */
export interface AnyMap {
  readonly map: ArgMap;
  /** `argmap`, or the id of another tool's format. */
  readonly format: string;
  readonly notes: readonly string[];
  /** The file is torn, and this is what a whole copy of it holds. */
  readonly isCopy: boolean;
  /** What reading another tool's format kept and lost. */
  readonly report?: LossReport;
}

/**
 * Reads a map in whichever format its file has; other tools' files in a thread with limits.
 */
export async function readAnyMap(
  file: string,
  context: CliContext,
  { from, options }: HowToRead = {},
): Promise<Result<AnyMap>> {
  const place = context.path(file);
  const bytes = await readWholeFile(place, LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  if (from === 'argmap' || (from === undefined && !isForeignName(file))) {
    const read = await mapOrCopy(bytes.value, place, context);
    if (read.ok) return ok({ ...read.value, format: 'argmap' });
    const isOurs = from === 'argmap' || file.toLowerCase().endsWith('.argmap');
    const other = isOurs ? undefined : otherToolByContent(Buffer.from(bytes.value).toString('utf8'));
    return other ? notRead(other, basename(file)) : read;
  }
  const companion = await companionOf(place, from);
  const foreign = await runReadForeign(
    { bytes: bytes.value, fileName: basename(file), format: from, companion, options },
    { worker: context.importWorker },
  );
  if (!foreign.ok) return foreign;
  const { content, format, report } = foreign.value;
  const map = parseMapBytes(Buffer.from(content), basename(file));
  return map.ok ? ok({ map: map.value.map, format, notes: [], isCopy: false, report }) : map;
}

/** Whether a file's name is one that another tool gives. */
function isForeignName(file: string): boolean {
  return otherToolByName(file) !== undefined || formatsByName(file).some(({ reads }) => reads);
}

/** The file beside one that its format needs, when it is there. */
async function companionOf(
  path: string,
  from: string | undefined,
): Promise<{ bytes: Uint8Array; fileName: string } | undefined> {
  const named = from === undefined ? undefined : formatNamed(from);
  const formats = named ? [named] : formatsByName(from === undefined ? path : `.${from}`);
  const ending = formats.find(({ companion }) => companion)?.companion;
  if (ending === undefined) return undefined;
  const fileName = `${basename(path, extname(path))}${ending}`;
  const bytes = await readWholeFile(join(dirname(path), fileName), LIMITS.fileBytes);
  return bytes.ok ? { bytes: bytes.value, fileName } : undefined;
}
