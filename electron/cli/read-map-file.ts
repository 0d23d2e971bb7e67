import { basename } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { LIMITS } from '../../shared/map/schema';
import type { Result } from '../../shared/result';
import { parseMapBytes } from '../files/parse-map-bytes';
import { readWholeFile } from '../files/read-file';

/** Reads and checks a map's file. A file over the limit is refused by its size, before it is read. */
export async function readMapFile(path: string): Promise<Result<{ map: ArgMap; notes: string[] }>> {
  const bytes = await readWholeFile(path, LIMITS.fileBytes);
  return bytes.ok ? parseMapBytes(bytes.value, basename(path)) : bytes;
}
