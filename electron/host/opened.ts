import { basename } from 'node:path';
import type { OpenedMap, ReadOnly } from '../../shared/host/contract';
import { serializeMap } from '../../shared/map/serialize';
import { isUnsaved, type OpenMap } from './open-maps';

/** An open map as the interface gets it. @param readOnly why it may not be edited, if it may not */
export function opened(open: OpenMap, readOnly: ReadOnly | undefined): OpenedMap {
  const { handle, map, path, revision, notes } = open;
  return {
    map: handle,
    content: serializeMap(map),
    ...(path !== undefined && { fileName: basename(path) }),
    unsaved: isUnsaved(open),
    revision,
    notes: [...notes],
    ...(readOnly && { readOnly }),
  };
}
