import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CanvasApi } from '../../../../renderer/state/session';
import {
  freeTitle,
  moveView,
  savedViews,
  saveView,
  showView,
  stepView,
} from '../../../../renderer/wayfinding/saved-views';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
const show = vi.fn();

function titles(): string[] {
  return savedViews(window.map()).map(({ title }) => title);
}

beforeEach(() => {
  window = openReaderWindow();
  show.mockClear();
  window.session.canvas.current = {
    centre: () => ({ x: 10.4, y: -20.4 }),
    viewport: () => ({ x: 0, y: 0, zoom: 0.5 }),
    showView: show,
  } as unknown as CanvasApi;
});

describe('saved views', () => {
  it('keep the middle of the canvas, the zoom, the filter and the focus, and bring them back', () => {
    const { node } = window.addNode('claim');
    const filter = { kinds: ['claim' as const], hides: true };
    window.session.view.setState({ filter, focus: { nodes: [node], depth: 1 } });
    saveView(window, 'Here');
    const [view] = savedViews(window.map());
    expect(view).toMatchObject({ title: 'Here', x: 10, y: -20, zoom: 0.5, filter, focus: [node] });
    window.session.view.setState({ filter: undefined, focus: undefined });
    showView(window, view!);
    expect(window.session.view.getState()).toMatchObject({ filter, focus: { nodes: [node], depth: 1 } });
    expect(show).toHaveBeenCalledWith(view);
  });

  it('are shown without a filter that this version does not know', () => {
    const look = { x: 0, y: 0, zoom: 1 };
    window.session.map.dispatch('view.add', { title: 'Later', ...look, filter: { kinds: 'all', mood: 1 } });
    showView(window, savedViews(window.map())[0]!);
    expect(window.session.view.getState().filter).toBeUndefined();
  });

  it('are walked in their order and round again, from the one that was shown last', () => {
    for (const title of ['One', 'Two', 'Three']) saveView(window, title);
    stepView(window, 1);
    stepView(window, 1);
    stepView(window, -1);
    stepView(window, -1);
    expect(show.mock.calls.map(([view]) => (view as { title: string }).title)).toEqual([
      'One',
      'Two',
      'One',
      'Three',
    ]);
  });

  it('are moved up and down, and not beyond the ends', () => {
    for (const title of ['One', 'Two', 'Three']) saveView(window, title);
    const id = (title: string): string => savedViews(window.map()).find((view) => view.title === title)!.id;
    moveView(window, id('Three'), -1);
    expect(titles()).toEqual(['One', 'Three', 'Two']);
    moveView(window, id('One'), 1);
    expect(titles()).toEqual(['Three', 'One', 'Two']);
    moveView(window, id('Three'), -1);
    moveView(window, id('Two'), 1);
    expect(titles()).toEqual(['Three', 'One', 'Two']);
  });

  it('get a name that is free when none is typed', () => {
    saveView(window, 'View 2');
    expect(freeTitle(savedViews(window.map()))).toBe('View 3');
  });
});
