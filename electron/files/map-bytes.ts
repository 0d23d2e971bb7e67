import type { ArgMap } from '../../shared/map/arg-map';
import { joinPieces, piecesOf, type MapPiece } from '../../shared/map/pieces';
import { nextTurn } from './next-turn';

/** Letters of a map's text after which other work goes on. */
const AT_ONCE = 1024 * 1024;

/**
 * The bytes of a map's file, in steps between which other work goes on; a small map is written at once. Each piece is read again: one that cannot be is a
 * fault of the program, and throws.
 */
export async function mapBytes(map: ArgMap): Promise<Buffer> {
  const pieces: MapPiece[] = [];
  let letters = 0;
  for (const piece of piecesOf(map)) {
    JSON.parse(piece.part === 'head' ? piece.text : `[${piece.text}]`);
    pieces.push(piece);
    letters += piece.text.length;
    if (letters < AT_ONCE) continue;
    letters = 0;
    await nextTurn();
  }
  return Buffer.from(joinPieces(pieces));
}
