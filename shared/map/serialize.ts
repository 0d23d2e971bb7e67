import type { ArgMap } from './arg-map';
import { joinPieces, piecesOf } from './pieces';

/**
 * The text of a map's file: JSON with two-space indent, fields in schema order, tables sorted by id, a newline at the end. The same
 * map always gives the same bytes, and one edit is a few lines of difference.
 */
export function serializeMap(map: ArgMap): string {
  return joinPieces(piecesOf(map));
}
