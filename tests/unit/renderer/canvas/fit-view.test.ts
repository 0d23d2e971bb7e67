import { expect, it } from 'vitest';
import { coversOf } from '../../../../renderer/canvas/fit-view';

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
    matches: (selector: string) => selector === `.${className}`,
    checkVisibility: () => isVisible,
  } as unknown as HTMLElement;
}

const minX = (children: readonly Stub[]): number[] =>
  coversOf(element({ box: [100, 50, 800, 600] }, children)).map((cover) => cover.minX);

it('what stands over a canvas is kept free of cards, but for its layers, what is hidden, and the bar of the selection', () => {
  const minimap: Stub = { box: [120, 500, 200, 120] };
  expect(minX([minimap])).toEqual([8]);
  expect(minX([{ box: [100, 50, 800, 600] }])).toEqual([]);
  expect(minX([{ ...minimap, isVisible: false }])).toEqual([]);
  expect(minX([{ ...minimap, className: 'selection-tools' }, minimap])).toEqual([8]);
});
