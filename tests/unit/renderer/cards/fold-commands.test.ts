import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FOLD_COMMANDS, foldTo } from '../../../../renderer/cards/fold-commands';
import type { UiCommand } from '../../../../renderer/command/ui-command';
import type { CanvasApi } from '../../../../renderer/state/session';
import { select } from '../../../../renderer/state/view-store';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let [root, middle, leaf] = ['', '', ''];
const canvas = { fit: vi.fn(), reveal: vi.fn() };

function isFolded(id: string): boolean {
  return find(window.map(), 'nodes', id)?.folded ?? false;
}

function run(id: keyof typeof FOLD_COMMANDS): void {
  const command: UiCommand = FOLD_COMMANDS[id];
  if (command.needsMap && command.whyNot?.(window) === undefined) void command.run(window);
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

describe('folding from the keyboard', () => {
  it('folds all as one step, and unfolds all', () => {
    const before = window.session.map.store.getState().history.done.length;
    run('view.foldAll');
    expect([root, middle, leaf].map(isFolded)).toEqual([true, true, false]);
    expect(window.session.map.store.getState().history.done).toHaveLength(before + 1);
    run('view.unfoldAll');
    expect([root, middle].some(isFolded)).toBe(false);
  });

  it('toggles the branches of the selection, and folds to a level', () => {
    select(window.session.view, [middle, leaf]);
    run('view.fold');
    expect(isFolded(middle)).toBe(true);
    run('view.fold');
    expect(isFolded(middle)).toBe(false);
    run('view.foldTo1');
    expect([root, middle].map(isFolded)).toEqual([false, true]);
  });

  it('unfolds what hides the selection, and nothing else', () => {
    foldTo(window, 0);
    select(window.session.view, [middle]);
    run('view.unfoldAround');
    expect([root, middle].map(isFolded)).toEqual([false, true]);
  });
});
