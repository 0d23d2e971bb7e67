import { beforeEach, describe, expect, it } from 'vitest';
import { acceptProposals } from '../../../../renderer/draft/accept';
import type { Review } from '../../../../renderer/state/draft-store';
import {
  ghostAt,
  ghostScene,
  type GhostCache,
  type GhostScene,
} from '../../../../renderer/draft/ghost-scene';
import { openDraft } from '../../../../renderer/draft/open-draft';
import { changeProposal } from '../../../../renderer/draft/review-actions';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
  openDraft(window.session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
});

const review = (): Review => window.session.draft.getState().review!;

function scene(cache: GhostCache = new WeakMap()): GhostScene {
  const rectOf = (id: string) => {
    const place = find(window.map(), 'places', id);
    return place && { x: place.x, y: place.y, width: 260, height: 80 };
  };
  return ghostScene(window.map(), review(), { rectOf, cardsIn: () => [] }, cache);
}

describe('the ghosts of a draft', () => {
  it('are the open proposals, as they would be accepted, and the links among them', () => {
    changeProposal(window.session, 'p1', { kind: 'question', words: 'Is it so?' });
    const { ghosts, links } = scene();
    expect(ghosts.map(({ node }) => [node.id, node.kind])).toEqual([
      ['p1', 'question'],
      ['p2', 'evidence'],
      ['p3', 'counterargument'],
    ]);
    expect(ghosts[0]?.node.text).toBe('Is it so?');
    expect(links.map(({ relation }) => relation)).toEqual(['answers', 'opposes']);
  });

  it('go when they are accepted; links then lead to the card', () => {
    acceptProposals(window, [review().proposals[1]!]);
    const { ghosts, links } = scene();
    expect(ghosts.map(({ node }) => node.id)).toEqual(['p1', 'p3']);
    expect(links).toHaveLength(2);
    acceptProposals(window, [review().proposals[0]!]);
    expect(scene().links).toHaveLength(1);
  });

  it('are found by a point', () => {
    const all = scene();
    const { x, y } = review().places.get('p2')!;
    expect(ghostAt(all, { x: x + 5, y: y + 5 })?.proposal.id).toBe('p2');
    expect(ghostAt(all, { x: x - 500, y: y - 500 })).toBeUndefined();
  });

  it('break their lines once', () => {
    const cache: GhostCache = new WeakMap();
    const [first] = scene(cache).ghosts;
    expect(scene(cache).ghosts[0]).toBe(first);
    changeProposal(window.session, 'p1', { words: 'Other words.' });
    expect(scene(cache).ghosts[0]).not.toBe(first);
  });
});
