import { beforeEach, describe, expect, it, vi } from 'vitest';
import { foldTo } from '../../../../renderer/cards/fold-commands';
import type { CanvasApi } from '../../../../renderer/state/session';
import { goToNode, showNode } from '../../../../renderer/cards/show-node';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let [root, middle, leaf] = ['', '', ''];
const canvas = { fit: vi.fn(), reveal: vi.fn() };

function isFolded(id: string): boolean {
  return find(window.map(), 'nodes', id)?.folded ?? false;
}

beforeEach(() => {
  window = openReaderWindow();
  [root, middle, leaf] = [1, 2, 3].map(() => window.addNode('claim').node) as [string, string, string];
  const { map, canvas: slot } = window.session;
  const supports = { relation: 'supports' } as const;
  map.dispatch('link.add', { ...supports, premises: [middle], target: { node: root } });
  map.dispatch('link.add', { ...supports, premises: [leaf], target: { node: middle } });
  canvas.fit.mockClear();
  canvas.reveal.mockClear();
  slot.current = { ...canvas, viewport: () => ({ x: 0, y: 0, zoom: 1 }) } as unknown as CanvasApi;
});

describe('going to a card that is folded away', () => {
  it('unfolds what hides it, selects it and brings it into view', () => {
    foldTo(window, 0);
    goToNode(window, leaf);
    expect([root, middle].some(isFolded)).toBe(false);
    expect([...window.session.view.getState().selection]).toEqual([leaf]);
    expect(canvas.reveal).toHaveBeenCalledWith(leaf);
  });

  it('is no edit when nothing hides it', () => {
    const { done } = window.session.map.store.getState().history;
    showNode(window.session, leaf);
    expect(window.session.map.store.getState().history.done).toBe(done);
    expect(canvas.reveal).toHaveBeenCalledWith(leaf);
  });
});
