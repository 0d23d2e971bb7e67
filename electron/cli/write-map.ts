import { existsSync } from 'node:fs';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { fail, type Result } from '../../shared/result';
import { durableWrite } from '../files/durable-write';
import { refuseTorn } from './map-or-copy';

/** Writes a map durably; a file that is there is replaced only when `force` says so, and a torn map never (`refuseTorn`). */
export async function writeMap(
  map: ArgMap,
  path: string,
  { force }: { force: boolean },
): Promise<Result<string>> {
  if (!force && existsSync(path))
    return fail(
      'exists',
      `“${path}” is there already.`,
      'Name another file with -o, or replace it with --force.',
    );
  return (await refuseTorn(path)) ?? durableWrite(path, serializeMap(map), { json: true });
}
