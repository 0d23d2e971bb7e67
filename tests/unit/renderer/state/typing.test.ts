import { beforeEach, describe, expect, it } from 'vitest';
import type { MapStore } from '../../../../renderer/state/map-store';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let map: MapStore;
let card: string;
let before: string[];

beforeEach(() => {
  window = openReaderWindow();
  ({ map } = window.session);
  card = window.addNode('claim').node;
  before = steps();
});

function steps(): string[] {
  return map.store.getState().history.done.map(({ label }) => label);
}
const textOf = (id = card): string | undefined => find(window.map(), 'nodes', id)?.text;
const setText = (text: string) => map.dispatch('node.set', { id: card, fields: { text } });
const rename = (title: string) => map.dispatch('map.set', { fields: { title } });

describe('what is typed', () => {
  it('is in the map, and on its way to the host, from the first letter on, and is one step', () => {
    const sent: unknown[] = [];
    map.onDiff((diff) => sent.push(diff));
    const typing = map.startTyping('Type');
    for (const text of ['S', 'So']) {
      typing.put(() => setText(text));
      expect(textOf()).toBe(text);
    }
    expect(sent).toHaveLength(2);
    expect(steps()).toEqual([...before, 'Type']);
    map.undo();
    expect(textOf()).toBe('claim');
  });

  it('is a step of its own beside what comes in from elsewhere meanwhile', () => {
    const typing = map.startTyping('Type');
    typing.put(() => setText('S'));
    rename('Other');
    typing.put(() => setText('So'));
    expect(steps().slice(before.length)).toEqual(['Type', 'Edit map’s title', 'Type']);
    map.undo();
    map.undo();
    expect([textOf(), window.map().head.title]).toEqual(['S', 'Map']);
  });

  it('is no part of a step that was typed before in the same place', () => {
    map.startTyping('Type').put(() => setText('So'));
    map.startTyping('Type').put(() => setText('Not so'));
    expect(steps()).toEqual([...before, 'Type', 'Type']);
  });
});

describe('what is typed and taken back', () => {
  it('leaves no trace, and can be typed anew', () => {
    const { history } = map.store.getState();
    const typing = map.startTyping('Type');
    for (const text of ['S', 'So']) typing.put(() => setText(text));
    typing.takeBack();
    expect(textOf()).toBe('claim');
    expect(map.store.getState().history).toEqual(history);
    typing.put(() => setText('Else'));
    typing.takeBack();
    expect(textOf()).toBe('claim');
    expect(map.store.getState().history).toEqual(history);
  });

  it('takes nothing along that came in meanwhile, and the taking back can be undone then', () => {
    const typing = map.startTyping('Type');
    typing.put(() => setText('S'));
    rename('Other');
    typing.put(() => setText('So'));
    typing.takeBack();
    expect([textOf(), window.map().head.title]).toEqual(['claim', 'Other']);
    map.undo();
    expect(textOf()).toBe('So');
  });

  it('stays where another edit has built on it', () => {
    const typing = map.startTyping('Add claim');
    const id = 'n-00000000000b';
    typing.put(() => map.dispatch('node.add', { id, kind: 'claim', text: 'New' }));
    map.dispatch('link.add', { premises: [id], relation: 'supports', target: { node: card } });
    typing.takeBack();
    expect(textOf(id)).toBe('New');
  });
});
