import { expect, it } from 'vitest';
import { createIdMaker, ID_LENGTH, idPattern } from '../../../shared/ids';

it('makes each id of bytes of its own, however many are drawn at once', () => {
  let drawn = 0;
  /** A byte that says for which id it is, a digit of that number at each place. */
  const byte = (): number => Math.floor(Math.floor(drawn / ID_LENGTH) / 32 ** (drawn++ % ID_LENGTH)) % 32;
  const newId = createIdMaker((count) => Uint8Array.from({ length: count }, byte));
  const ids = Array.from({ length: 200 }, () => newId('nodes'));
  expect(ids.every((id) => idPattern('nodes').test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
