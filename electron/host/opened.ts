import { basename } from 'node:path';
import type { OpenedMap, ReadOnly } from '../../shared/host/contract';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { serializeMap } from '../../shared/map/serialize';
import { isDirty, type OpenMap } from './open-map';
import { folderInWords } from './paths';
import type { PieceTeller } from './piece-teller';

/**
 * An open map as the interface gets it.
 * @param readOnly why it may not be edited, if it may not
 * @param works what earlier programs left unsaved of it
 * @param teller by which its text comes in pieces
 */
export async function opened(
  open: OpenMap,
  readOnly: ReadOnly | undefined,
  works: readonly UnsavedWork[] = [],
  teller?: PieceTeller,
): Promise<OpenedMap> {
  const { handle, map, path, revision, notes } = open;
  // As it is now: it may go on while it is told.
  const shown = {
    map: handle,
    ...(path !== undefined && { fileName: basename(path), folder: folderInWords(path) }),
    dirty: isDirty(open),
    revision,
    notes: [...notes],
    ...(readOnly && { readOnly }),
    ...(works.length > 0 && { unsavedWork: [...works] }),
  };
  if (!teller) return { ...shown, content: serializeMap(map) };
  // Of a map that was open already nothing has been told yet.
  if (teller.count === 0) await teller.tellAll(map);
  return { ...shown, content: '', pieces: teller.count };
}
