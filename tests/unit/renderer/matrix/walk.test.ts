import { expect, it } from 'vitest';
import { walk } from '../../../../renderer/matrix/walk';

const SIZE = { down: 3, across: 4 };
const step = (key: string, over: { toEdge?: boolean; isRtl?: boolean } = {}) =>
  walk({ down: 1, across: 1 }, SIZE, { key, toEdge: false, isRtl: false, ...over }, 10);

it('walks as in a spreadsheet, to the headings and no further', () => {
  expect(step('ArrowUp')).toEqual({ down: 0, across: 1 });
  expect(step('ArrowUp', { toEdge: true })).toEqual({ down: -1, across: 1 });
  expect(step('PageDown')).toEqual({ down: 2, across: 1 });
  expect(step('Home')).toEqual({ down: 1, across: -1 });
  expect(step('End', { toEdge: true })).toEqual({ down: 2, across: 3 });
  expect(step('a')).toBeUndefined();
});

it('walks the other way where text runs from right to left', () => {
  expect(step('ArrowLeft')).toEqual({ down: 1, across: 0 });
  expect(step('ArrowLeft', { isRtl: true })).toEqual({ down: 1, across: 2 });
});
