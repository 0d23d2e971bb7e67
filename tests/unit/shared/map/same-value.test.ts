import { expect, it } from 'vitest';
import { sameValue } from '../../../../shared/map/same-value';

it.each([
  [
    { a: 1, b: [1, { c: 'x' }] },
    { b: [1, { c: 'x' }], a: 1 },
  ],
  [[], []],
  [undefined, undefined],
])('calls %j and %j the same', (a, b) => {
  expect(sameValue(a, b)).toBe(true);
});

it.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: undefined }, { b: undefined }],
  [[1, 2], [1]],
  [[], {}],
  [null, {}],
  [undefined, { a: 1 }],
])('tells %j and %j apart', (a, b) => {
  expect(sameValue(a, b)).toBe(false);
});
