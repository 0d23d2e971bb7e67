import { describe, expect, it } from 'vitest';
import { highlightsOf, nextPick, picksOf } from '../../../../renderer/cards/highlights';
import { openReaderWindow, rangeOf } from '../../../support/reader-window';

describe('highlights of an article', () => {
  it('have the kinds of all cards that rest on them, and none when they are highlights of their own', () => {
    const { map, source, session, addNode } = openReaderWindow();
    addNode('evidence', 'One sentence');
    addNode('claim', 'One sentence');
    session.map.dispatch('passage.add', { source, ...rangeOf('third') });
    expect(highlightsOf(map(), source).map(({ kinds }) => kinds)).toEqual([['claim', 'evidence'], []]);
  });

  it('come in the order of the text, wider ones before those inside them', () => {
    const { map, source, addNode } = openReaderWindow();
    const inner = addNode('claim', 'One sentence');
    const later = addNode('claim', 'third');
    const outer = addNode('claim', 'One sentence stands here.');
    expect(highlightsOf(map(), source).map(({ id }) => id)).toEqual(
      [outer, inner, later].flatMap(({ passages }) => passages),
    );
  });
});

describe('clicking where highlights overlap', () => {
  it('goes through all their cards, the topmost first, and begins again', () => {
    const { map, addNode } = openReaderWindow();
    const outer = addNode('claim', 'One sentence stands here.');
    const inner = addNode('evidence', 'sentence');
    const picks = picksOf(map(), [...outer.passages, ...inner.passages]);
    const first = nextPick(picks, { passage: undefined, node: undefined });
    const second = first && nextPick(picks, first);
    expect([first?.node, second?.node]).toEqual([inner.node, outer.node]);
    expect(second && nextPick(picks, second)).toEqual(first);
  });

  it('chooses a highlight of its own without a card', () => {
    const { map, source, session } = openReaderWindow();
    session.map.dispatch('passage.add', { source, ...rangeOf('third') });
    const [highlight] = highlightsOf(map(), source);
    const picks = picksOf(map(), [highlight!.id]);
    expect(picks).toEqual([{ passage: highlight?.id, node: undefined }]);
  });
});
