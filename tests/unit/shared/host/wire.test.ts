import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
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

it('looks at each letter once, however long a piece is and however many parts it comes in', () => {
  const long = { part: 'sources', text: 'x'.repeat(100_000) };
  const body = packPiece(long) + packPiece({ part: 'end', text: '' });
  const unpacker = new PieceUnpacker();
  const split = vi.spyOn(String.prototype, 'split');
  const came = [];
  for (let at = 0; at < body.length; at += 100) came.push(...unpacker.take(body.slice(at, at + 100)));
  const looked = split.mock.contexts
    .map((text) => String(text).length)
    .reduce((sum, length) => sum + length, 0);
  split.mockRestore();
  expect(came).toEqual([long, { part: 'end', text: '' }]);
  expect(looked).toBe(body.length);
});
