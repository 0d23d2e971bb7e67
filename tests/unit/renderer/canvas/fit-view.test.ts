import { expect, it } from 'vitest';
import { coversOf, movedClear, viewClearOf } from '../../../../renderer/canvas/fit-view';
import type { Viewport } from '../../../../renderer/state/view-store';
import { boxesOverlap, type Box } from '../../../../shared/layout/rect';

interface Stub {
  box: readonly [left: number, top: number, width: number, height: number];
  className?: string;
  isVisible?: boolean;
}

/** As much of an element as is looked at. */
function element(
  { box, className = '', isVisible = true }: Stub,
  children: readonly Stub[] = [],
): HTMLElement {
  const [left, top, width, height] = box;
  return {
    children: children.map((child) => element(child)),
    getBoundingClientRect: () => ({ left, top, width, height, right: left + width, bottom: top + height }),
    matches: (selectors: string) => selectors.split(', ').includes(`.${className}`),
    checkVisibility: () => isVisible,
  } as unknown as HTMLElement;
}

const minX = (children: readonly Stub[]): number[] =>
  coversOf(element({ box: [100, 50, 800, 600] }, children)).map((cover) => cover.minX);

it('what stands over a canvas is kept free of cards, but for its layers, what is hidden, and what comes and goes with the view', () => {
  const bar: Stub = { box: [120, 500, 200, 120] };
  expect(minX([bar])).toEqual([8]);
  expect(minX([{ box: [100, 50, 800, 600] }])).toEqual([]);
  expect(minX([{ ...bar, isVisible: false }])).toEqual([]);
  expect(minX([{ ...bar, className: 'selection-tools' }, bar])).toEqual([8]);
  expect(minX([{ ...bar, className: 'canvas__minimap' }])).toEqual([]);
});

const SIZE = { width: 800, height: 600 };
const PLACE: Box = { minX: 0, minY: 450, maxX: 200, maxY: 600 };
const FIT = { padding: 20, mostZoom: 1, leastZoom: 0.1 };
/** Cards that fill a canvas from corner to corner. */
const CARDS: Box = { minX: 0, minY: 0, maxX: 1000, maxY: 700 };

function onScreen({ minX, minY, maxX, maxY }: Box, { x, y, zoom }: Viewport): Box {
  return { minX: minX * zoom + x, minY: minY * zoom + y, maxX: maxX * zoom + x, maxY: maxY * zoom + y };
}

it('a part of a map is fitted beside the map in small, which comes with that view', () => {
  const all: Box = { ...CARDS, maxX: 5000 };
  const view = viewClearOf(
    CARDS,
    { size: SIZE, covers: [], minimap: { place: PLACE, bounds: all } },
    FIT,
    (box) => boxesOverlap(CARDS, box),
  );
  expect(boxesOverlap(onScreen(CARDS, view), PLACE)).toBe(false);
});

it('a whole map is fitted as if there were no map in small, which goes with that view', () => {
  const covered = { size: SIZE, covers: [] };
  const isCard = (box: Box): boolean => boxesOverlap(CARDS, box);
  const minimap = { place: PLACE, bounds: CARDS };
  expect(viewClearOf(CARDS, { ...covered, minimap }, FIT, isCard)).toEqual(
    viewClearOf(CARDS, covered, FIT, isCard),
  );
});

it('a card moves the shortest way from under what lies over it, and stays in view', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const minimap = { place: PLACE, bounds: { ...CARDS, maxX: 5000 } };
  const covered = { size: SIZE, covers: [{ minX: 700, minY: 0, maxX: 800, maxY: 60 }], minimap };
  expect(movedClear({ minX: 20, minY: 400, maxX: 180, maxY: 470 }, view, covered)).toEqual({
    ...view,
    y: -20,
  });
  expect(movedClear({ minX: 690, minY: 10, maxX: 790, maxY: 70 }, view, covered)).toEqual({ ...view, y: 50 });
  expect(movedClear({ minX: 300, minY: 200, maxX: 460, maxY: 270 }, view, covered)).toEqual(view);
});

it('a card that has no room beside what lies over it stays where it is', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const covered = { size: SIZE, covers: [PLACE] };
  expect(movedClear({ minX: 0, minY: 0, maxX: 800, maxY: 600 }, view, covered)).toEqual(view);
});
