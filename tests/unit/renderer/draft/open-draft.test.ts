import { beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../../../renderer/state/draft-store';
import { closeDraft, openDraft } from '../../../../renderer/draft/open-draft';
import { ghostSize } from '../../../../renderer/draft/ghost-places';
import { sortProposals } from '../../../../renderer/draft/review';
import { boxesOverlap, boxOf } from '../../../../shared/layout/rect';
import { find } from '../../../../shared/map/arg-map';
import type { Source } from '../../../../shared/map/schema';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
});

const source = (): Source => find(window.map(), 'sources', window.source)!;
const review = (): Review => window.session.draft.getState().review!;

describe('opening a draft', () => {
  it('lists it in the order of the text, from the first, and says who proposes', () => {
    window.selectText('sentence');
    openDraft(window.session, source(), { proposals: fakeDraft().proposals.toReversed() }, 'a model');
    expect(review().proposals.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(review()).toMatchObject({ origin: 'a model', current: 'p1', source: window.source });
    expect(review().said).toBe('3 proposals to look through.');
    expect(window.session.reader.current?.selectedRange()).toBeUndefined();
  });

  it('gives each ghost a place of its own, a premise below its conclusion', () => {
    openDraft(window.session, source(), fakeDraft(), 'rules');
    const { places } = review();
    expect(places.get('p2')!.y).toBeGreaterThan(places.get('p1')!.y);
    expect(places.get('p3')).not.toEqual(places.get('p2'));
    for (const { x, y } of places.values()) expect([x, y].every(Number.isInteger)).toBe(true);
  });

  it('puts no ghost on a card while no canvas is shown', () => {
    const at = { x: 0, y: 0 };
    window.session.map.dispatch('node.add', { kind: 'claim', text: 'Mine', at });
    openDraft(window.session, source(), fakeDraft(), 'rules');
    const mine = boxOf({ ...at, ...ghostSize('Mine', false) });
    for (const { id, text, main } of review().proposals)
      expect(boxesOverlap(mine, boxOf({ ...review().places.get(id)!, ...ghostSize(text, main) }))).toBe(
        false,
      );
  });

  it('counts as accepted what was made of the very same words before', () => {
    const { node } = window.addNode('evidence', 'Another follows it.');
    openDraft(window.session, source(), fakeDraft(), 'rules');
    expect(review().nodes.get('p2')).toBe(node);
    expect(sortProposals(window.map(), review()).open.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(review().places.has('p2')).toBe(false);
  });

  it('counts as accepted what some card rests on in part', () => {
    const { node } = window.addNode('evidence', 'follows it');
    openDraft(window.session, source(), fakeDraft(), 'rules');
    expect(review().nodes.get('p2')).toBe(node);
  });

  it('knows what was turned down before, so that it can be shown and taken back', () => {
    const { start, end } = fakeDraft().proposals[0]!;
    window.session.map.dispatch('draft.reject', {
      source: window.source,
      proposals: [
        { start, end, kind: 'claim' },
        { start, end, kind: 'question' },
      ],
    });
    openDraft(window.session, source(), { proposals: fakeDraft().proposals.slice(1) }, 'rules');
    const { rejected, open } = sortProposals(window.map(), review());
    expect(rejected.map(({ kind, text }) => [kind, text])).toEqual([
      ['claim', 'One sentence stands here.'],
      ['question', 'One sentence stands here.'],
    ]);
    expect(open.map(({ id }) => id)).toEqual(['p2', 'p3']);
  });

  it('is over when it is closed', () => {
    openDraft(window.session, source(), fakeDraft(), 'rules');
    closeDraft(window.session);
    expect(window.session.draft.getState().review).toBeUndefined();
  });
});
