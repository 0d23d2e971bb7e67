import type { ArgMap } from '../../shared/map/arg-map';
import type { MapLimits } from '../../shared/map/limits';
import { MapReader } from '../../shared/map/map-reader';
import type { MapPiece } from '../../shared/map/pieces';
import { cutMap } from './cut-map';

/** UTF-16 units. In a longer head there are tables that were written in another way. */
const LONGEST_HEAD = 1024 * 1024;

/** Reads what lies in the file as the program writes it. @returns nothing where that is anything else: it may be a map all the same */
export function* readSteps(
  bytes: Uint8Array,
  limits: MapLimits,
): Generator<MapPiece | 'end', ArgMap | undefined> {
  if (bytes.length > limits.bytes) return undefined;
  const reader = new MapReader(limits);
  try {
    for (const piece of cutMap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
      if (piece.part === 'head' && piece.text.length > LONGEST_HEAD) return undefined;
      if (!reader.take(piece)) return undefined;
      yield piece;
    }
  } catch (error) {
    if (error instanceof TypeError) return undefined; // bytes that are no text
    throw error;
  }
  yield 'end';
  return reader.done();
}
