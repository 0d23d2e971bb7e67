import { beforeEach, describe, expect, it } from 'vitest';
import type { MapStore } from '../../../../renderer/state/map-store';
import { openReaderWindow } from '../../../support/reader-window';

let map: MapStore;

beforeEach(() => {
  ({ map } = openReaderWindow().session);
});

function add(text: string): void {
  map.dispatch('node.add', { kind: 'claim', text });
}

function steps(): string[] {
  return map.store
    .getState()
    .history.done.map(({ label }) => label)
    .slice(1); // the first brought the article
}

function cards(): number {
  return map.store.getState().map.tables.nodes.size;
}

describe('what is done inside a gesture', () => {
  it('is one step, and its outcome is handed back', () => {
    const outcome = map.gesture('Add two', () => {
      add('a');
      add('b');
      return 'both';
    });
    expect([outcome, steps(), cards()]).toEqual(['both', ['Add two'], 2]);
    map.undo();
    expect(cards()).toBe(0);
  });

  it('is one step where it takes a while', async () => {
    const done = map.gesture('Add two', async () => {
      add('a');
      await Promise.resolve();
      add('b');
      return cards();
    });
    expect(steps()).toEqual([]);
    expect(await done).toBe(2);
    expect(steps()).toEqual(['Add two']);
  });

  it('is taken back when it fails, at once or later', async () => {
    const fails = (): never => {
      add('a');
      throw new Error('no');
    };
    expect(() => map.gesture('Add', fails)).toThrow('no');
    await expect(map.gesture('Add', async () => Promise.resolve().then(fails))).rejects.toThrow('no');
    expect([steps(), cards()]).toEqual([[], 0]);
    add('later');
    expect(steps()).toHaveLength(1);
  });

  it('joins the gesture around it, and is taken back alone', () => {
    const outer = map.startGesture('Outer');
    add('a');
    map.gesture('Inner', () => add('b'));
    const inner = map.startGesture('Given up');
    add('c');
    inner.abort();
    expect([cards(), outer.isOpen()]).toEqual([2, true]);
    outer.end();
    expect(steps()).toEqual(['Outer']);
    map.undo();
    expect(cards()).toBe(0);
  });
});

describe('the handle of a gesture', () => {
  it('does nothing once the gesture was ended from elsewhere', () => {
    const first = map.startGesture('First');
    add('a');
    map.endGesture();
    const second = map.startGesture('Second');
    add('b');
    first.abort();
    first.end();
    expect([first.isOpen(), second.isOpen(), cards()]).toEqual([false, true, 2]);
    second.abort();
    expect([steps(), cards()]).toEqual([['First'], 1]);
  });
});
