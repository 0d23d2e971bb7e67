import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPiece, PieceUnpacker } from '../../../../shared/host/wire';
import { piecesOf } from '../../../../shared/map/pieces';
import { anyMap } from '../../../support/arbitrary-map';

it('gives back the pieces of a map, wherever the body is cut on its way', () => {
  fc.assert(
    fc.property(anyMap, fc.array(fc.nat(200), { minLength: 1 }), ({ map }, cuts) => {
      const pieces = [...piecesOf(map), { part: 'end', text: '' }];
      const body = pieces.map(packPiece).join('');
      const unpacker = new PieceUnpacker();
      const came = [];
      for (let at = 0, cut = 0; at < body.length; cut++) {
        const next = at + (cuts[cut % cuts.length] ?? 0) + 1;
        came.push(...unpacker.take(body.slice(at, next)));
        at = next;
      }
      expect(came).toEqual(pieces);
    }),
  );
});
