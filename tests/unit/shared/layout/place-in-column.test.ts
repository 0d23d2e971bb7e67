import { expect, it } from 'vitest';
import { placeInColumn } from '../../../../shared/layout/place-in-column';

const SIZE = { width: 260, height: 100 };
const card = (x: number, y: number) => ({ x, y, ...SIZE });

it('puts a passage below the one that comes before it in the article, or else above the one after it', () => {
  const [before, after] = [card(0, 0), card(0, 200)];
  expect(placeInColumn(SIZE, { before, after, all: [before, after] })).toEqual({ x: 0, y: 124 });
  expect(placeInColumn(SIZE, { before: undefined, after, all: [after] })).toEqual({ x: 0, y: 76 });
});

it('begins a column for another article beside those that are there, and leaves the first one to the view', () => {
  const all = [card(0, 0), card(0, 130)];
  const place = placeInColumn(SIZE, { before: undefined, after: undefined, all });
  expect(place?.x).toBeGreaterThan(260);
  expect(place?.y).toBe(0);
  expect(placeInColumn(SIZE, { before: undefined, after: undefined, all: [] })).toBeUndefined();
});
