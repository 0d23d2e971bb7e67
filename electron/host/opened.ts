import { basename } from 'node:path';
import type { OpenedMap } from '../../shared/host/contract';
import { serializeMap } from '../../shared/map/serialize';
import { isUnsaved, type OpenMap } from './open-maps';

/**
 * An open map as the interface gets it.
 * @param dropped what could not be read of a damaged file, item by item: then the map is for reading only
 */
export function opened(open: OpenMap, dropped?: readonly string[]): OpenedMap {
  const { handle, map, path, revision, notes } = open;
  return {
    map: handle,
    content: serializeMap(map),
    ...(path !== undefined && { fileName: basename(path) }),
    unsaved: isUnsaved(open),
    revision,
    notes: [...notes],
    ...(dropped && { readOnly: { reason: 'damaged', dropped: [...dropped] } }),
  };
}
