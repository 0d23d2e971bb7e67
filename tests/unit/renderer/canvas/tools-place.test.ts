import { expect, it } from 'vitest';
import { toolsPlace } from '../../../../renderer/canvas/tools-place';

const BAR = { width: 300, height: 36 };
const CANVAS = { width: 800, height: 600 };
const CARD = { minX: 300, minY: 200, maxX: 500, maxY: 320 };

it('lies above what is selected, and below it where another card is above', () => {
  expect(toolsPlace(CARD, BAR, CANVAS, () => true)).toEqual({ x: 250, y: 154 });
  expect(toolsPlace(CARD, BAR, CANVAS, ({ y }) => y > 200)).toEqual({ x: 250, y: 330 });
  expect(toolsPlace(CARD, BAR, CANVAS, () => false)).toEqual({ x: 250, y: 154 });
});

it('stays on the canvas beside a card that is partly out of view, and goes with one that is wholly out of it', () => {
  expect(toolsPlace({ ...CARD, minX: -150, maxX: 50 }, BAR, CANVAS, () => true)).toMatchObject({ x: 4 });
  expect(toolsPlace({ ...CARD, minY: -20, maxY: 100 }, BAR, CANVAS, () => true)).toMatchObject({ y: 110 });
  expect(toolsPlace({ ...CARD, minX: 801, maxX: 999 }, BAR, CANVAS, () => true)).toBeUndefined();
});

it('covers the least of a card in a canvas that has room neither above nor below it', () => {
  const low = { width: 800, height: 160 };
  expect(toolsPlace({ ...CARD, minY: 8, maxY: 128 }, BAR, low, () => true)).toMatchObject({ y: 120 });
  expect(toolsPlace({ ...CARD, minY: 32, maxY: 152 }, BAR, low, () => true)).toMatchObject({ y: 4 });
});
