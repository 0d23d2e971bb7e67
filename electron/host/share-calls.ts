import { basename } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { serializeMap } from '../../shared/map/serialize';
import { fail, ok, type Result } from '../../shared/result';
import { cleanMap } from '../../shared/share/clean-map';
import { durableWrite } from '../files/durable-write';
import { noFile } from './map-calls';
import type { OpenMaps } from './open-maps';
import { realTarget, type HostPaths } from './paths';
import type { Client } from './ports';

/** Copies of maps that are handed on; only to files that were chosen to be written. */
export function shareCalls({
  paths,
  maps,
}: {
  paths: HostPaths;
  maps: OpenMaps;
}): Pick<HostHandlers<Client>, 'share.write'> {
  return {
    'share.write': async ({ map, file, ...choice }) => {
      const named = paths.files.get(file);
      if (!named?.isExport) return noFile();
      const open = maps.get(map);
      if (!open.ok) return open;
      const cleaned = cleanMap(open.value.map, choice, new Date().toISOString());
      if (!cleaned.ok) return cleaned;
      const real = await realTarget(named);
      if (!real.ok) return real;
      if (maps.ofFile(real.value).length > 0) return isOpen(basename(named.path));
      const written = await durableWrite(real.value, serializeMap(cleaned.value.map), { json: true });
      return written.ok ? ok({ fileName: basename(named.path) }) : written;
    },
  };
}

/** A copy must not take the place of a map that somebody works on: what it leaves out would be gone. */
function isOpen(fileName: string): Result<never> {
  return fail(
    'exists',
    '“{fileName}” is open here. A copy over it would take away what it leaves out.',
    'Choose another name for the copy.',
    { fileName },
  );
}
