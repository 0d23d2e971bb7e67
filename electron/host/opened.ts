import { basename } from 'node:path';
import type { OpenedMap } from '../../shared/host/contract';
import { serializeMap } from '../../shared/map/serialize';
import { isUnsaved, type OpenMap } from './open-maps';

/** An open map as the interface gets it. */
export function opened(open: OpenMap): OpenedMap {
  const { handle, map, path, revision, notes } = open;
  return {
    map: handle,
    content: serializeMap(map),
    ...(path !== undefined && { fileName: basename(path) }),
    unsaved: isUnsaved(open),
    revision,
    notes: [...notes],
  };
}
