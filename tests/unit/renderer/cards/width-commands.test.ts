import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WIDTH_COMMANDS } from '../../../../renderer/cards/width-commands';
import type { UiCommand } from '../../../../renderer/command/ui-command';
import type { CanvasApi } from '../../../../renderer/state/session';
import { select } from '../../../../renderer/state/view-store';
import { find } from '../../../../shared/map/arg-map';
import { CARD } from '../../../../shared/text-layout/card-size';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let [card, below] = ['', ''];

const placeOf = (id: string) => find(window.map(), 'places', id);
const steps = (): number => window.session.map.store.getState().history.done.length;

/** Runs a command, or says why it cannot. */
function run(id: keyof typeof WIDTH_COMMANDS): string | undefined {
  const command: UiCommand = WIDTH_COMMANDS[id];
  if (!command.needsMap) return undefined;
  const whyNot = command.whyNot?.(window);
  if (whyNot === undefined) void command.run(window);
  return whyNot;
}

beforeEach(() => {
  window = openReaderWindow();
  [card, below] = [1, 2].map(() => window.addNode('claim').node) as [string, string];
  const { map, view, canvas } = window.session;
  map.dispatch('nodes.move', {
    places: [
      { node: card, x: 0, y: 0 },
      { node: below, x: 0, y: 200 },
    ],
  });
  const roomFor = vi.fn(() => [{ node: below, x: 0, y: 240 }]);
  canvas.current = { roomFor } as unknown as CanvasApi;
  select(view, [card]);
});

describe('the width of cards by commands', () => {
  it('grows and shrinks in steps, each one undone at once with the room that it made', () => {
    const before = steps();
    run('node.wider');
    expect(placeOf(card)?.width).toBeGreaterThan(CARD.width);
    expect(placeOf(below)?.y).toBe(240);
    expect(steps()).toBe(before + 1);
    window.session.map.undo();
    expect(placeOf(card)?.width).toBeUndefined();
    expect(placeOf(below)?.y).toBe(200);
    run('node.narrower');
    expect(placeOf(card)?.width).toBeLessThan(CARD.width);
  });

  it('says at both ends that it ends there, and leaves the map alone', () => {
    for (const [id, end] of [
      ['node.wider', CARD.maxWidth],
      ['node.narrower', CARD.minWidth],
    ] as const) {
      for (let i = 0; i < 20 && run(id) === undefined; i++);
      expect(run(id)).toMatch(/^Cards cannot be/);
      expect(placeOf(card)?.width).toBe(end);
    }
  });

  it('gives back the width that the text asks for', () => {
    expect(run('node.usualWidth')).toMatch(/already/);
    run('node.wider');
    run('node.usualWidth');
    expect(placeOf(card)?.width).toBeUndefined();
    expect(run('node.usualWidth')).toMatch(/already/);
  });

  it('asks for a card where none is selected', () => {
    select(window.session.view, []);
    expect(run('node.wider')).toBe('Select a card first.');
  });
});
