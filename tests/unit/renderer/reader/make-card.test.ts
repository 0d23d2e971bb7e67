import { describe, expect, it } from 'vitest';
import {
  attachToSelected,
  highlightOnly,
  makeCard,
  movePassageHere,
  removePassage,
} from '../../../../renderer/reader/make-card';
import { activePassage } from '../../../../renderer/cards/active-passage';
import { onlySelected } from '../../../../renderer/state/selection';
import type { CanvasApi } from '../../../../renderer/state/session';
import { select } from '../../../../renderer/state/view-store';
import { find } from '../../../../shared/map/arg-map';
import { CARD } from '../../../../shared/text-layout/card-size';
import { openReaderWindow } from '../../../support/reader-window';

describe('making a card of selected text', () => {
  it('quotes the words on one line, anchors and places the card, selects it and lights the passage, in one step', () => {
    const window = openReaderWindow();
    const steps = window.session.map.store.getState().history.done.length;
    const range = window.selectText('follows it.\n\nA third');
    makeCard(window, 'evidence');
    const node = onlySelected(window.session, 'nodes');
    expect(node).toMatchObject({ kind: 'evidence', text: 'follows it. A third' });
    expect(find(window.map(), 'places', node!.id)).toBeDefined();
    expect(activePassage(window.session)).toMatchObject({ ...range, exact: 'follows it.\n\nA third' });
    expect(node?.passages).toEqual([activePassage(window.session)?.id]);
    expect(window.session.map.store.getState().history.done.length).toBe(steps + 1);
    expect(window.session.reader.current?.selectedRange()).toBeUndefined();
  });

  it('asks the canvas for a free place', () => {
    const window = openReaderWindow();
    const canvas: Pick<CanvasApi, 'centre' | 'freePlace' | 'place' | 'reveal' | 'roomFor'> = {
      roomFor: () => [],
      place: () => undefined,
      centre: () => ({ x: 1000, y: 500 }),
      freePlace: (_size, near) => ('x' in near ? { x: near.x + 7, y: near.y } : { x: 0, y: 0 }),
      reveal: () => undefined,
    };
    window.session.canvas.current = canvas as CanvasApi;
    window.selectText('third');
    makeCard(window, 'claim');
    const place = find(window.map(), 'places', onlySelected(window.session, 'nodes')!.id);
    expect(place?.x).toBe(1000 - CARD.width / 2 + 7);
  });

  it('does nothing without text', () => {
    const window = openReaderWindow();
    const before = window.map();
    makeCard(window, 'claim');
    attachToSelected(window);
    highlightOnly(window);
    movePassageHere(window);
    expect(window.map()).toBe(before);
  });
});

describe('a highlight of its own', () => {
  it('is lit, and becomes a card later', () => {
    const window = openReaderWindow();
    window.selectText('third one');
    highlightOnly(window);
    const passage = activePassage(window.session);
    expect(passage?.exact).toBe('third one');
    makeCard(window, 'claim');
    expect(onlySelected(window.session, 'nodes')).toMatchObject({
      text: 'third one',
      passages: [passage?.id],
    });
  });
});

describe('the passages of a card', () => {
  it('get one more from selected text', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim', 'One sentence');
    select(window.session.view, [node]);
    window.selectText('third one');
    attachToSelected(window);
    expect(find(window.map(), 'nodes', node)?.passages).toHaveLength(2);
    expect(activePassage(window.session)?.exact).toBe('third one');
  });

  it('move to selected text', () => {
    const window = openReaderWindow();
    const { passages } = window.addNode('claim', 'One sentence');
    window.session.view.setState({ passage: passages[0] });
    window.selectText('third one');
    movePassageHere(window);
    expect(activePassage(window.session)).toMatchObject({ id: passages[0], exact: 'third one' });
  });

  it('go out of the map when they are removed and no other card rests on them', () => {
    const window = openReaderWindow();
    const { node, passages } = window.addNode('claim', 'One sentence');
    window.session.view.setState({ passage: passages[0] });
    removePassage(window);
    expect(window.map().tables.passages.size).toBe(0);
    expect(find(window.map(), 'nodes', node)?.passages ?? []).toEqual([]);
  });

  it('stay for the other cards that rest on them', () => {
    const window = openReaderWindow();
    const { node, passages } = window.addNode('claim', 'One sentence');
    const other = window.addNode('evidence', 'One sentence');
    window.session.view.setState({ passage: passages[0] });
    select(window.session.view, [node]);
    removePassage(window);
    expect(find(window.map(), 'nodes', node)?.passages ?? []).toEqual([]);
    expect(find(window.map(), 'nodes', other.node)?.passages).toEqual(passages);
  });
});
