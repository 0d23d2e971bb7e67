import { expect, it } from 'vitest';
import { openingCards } from '../../../../shared/view/opening';
import { A, B, C, Q, sampleArgument } from '../../../support/sample-argument';

it('opens a map at its main question with its answers, and whole levels below as far as they can be read', () => {
  const map = sampleArgument();
  expect(openingCards(map, () => false)).toEqual([Q]);
  expect(openingCards(map, (ids) => ids.length <= 2)).toEqual([Q, A]);
  expect(openingCards(map, (ids) => ids.length <= 3)).toEqual([Q, A, B]);
  expect(openingCards(map, () => true)).toEqual(expect.arrayContaining([Q, A, B, C]));
});
