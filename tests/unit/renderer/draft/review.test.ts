import { beforeEach, describe, expect, it } from 'vitest';
import { acceptInput } from '../../../../renderer/draft/accept';
import type { Review } from '../../../../renderer/state/draft-store';
import { openDraft } from '../../../../renderer/draft/open-draft';
import { linkedPairs, targetsFor } from '../../../../renderer/draft/review';
import { changeProposal } from '../../../../renderer/draft/review-actions';
import type { Draft, ProposedLink } from '../../../../shared/draft/proposal';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

const review = (): Review => window.session.draft.getState().review!;
const pairs = (): string[] =>
  linkedPairs(window.map(), review()).map(({ from, to, relation }) => `${from.id} ${relation} ${to.id}`);

function link(to: string, relation: ProposedLink['relation']): ProposedLink {
  return { to, relation, confidence: 0.5, cue: 'because' };
}

/** p3 rests on p2, which rests on p1. */
function chain(last: ProposedLink['relation'], middle: ProposedLink['relation'] = 'supports'): Draft {
  const [p1, p2, p3] = fakeDraft().proposals.map((one) => ({ ...one, kind: 'claim' as const, links: [] }));
  return { proposals: [p1!, { ...p2!, links: [link('p1', middle)] }, { ...p3!, links: [link('p2', last)] }] };
}

function open(draft: Draft): void {
  openDraft(window.session, find(window.map(), 'sources', window.source)!, draft, 'rules');
}

function rejectMiddle(): void {
  const { start, end, kind } = review().proposals[1]!;
  window.session.map.dispatch('draft.reject', { source: window.source, proposals: [{ start, end, kind }] });
}

beforeEach(() => {
  window = openReaderWindow();
});

describe('the links of a draft', () => {
  it('pass a rejected reason by: what supported it supports what it was for', () => {
    open(chain('supports'));
    rejectMiddle();
    expect(pairs()).toContain('p3 supports p1');
    expect(pairs()).not.toContain('p3 supports p2');
  });

  it.each([
    ['opposes', 'supports'],
    ['supports', 'opposes'],
  ] as const)('end with what was rejected where it %s something that %s', (last, middle) => {
    open(chain(last, middle));
    rejectMiddle();
    expect(pairs().filter((pair) => pair.startsWith('p3'))).toEqual([]);
  });

  it('are those that a person chose, or none', () => {
    open(chain('supports'));
    changeProposal(window.session, 'p3', { link: { to: 'p1', relation: 'opposes' } });
    expect(pairs()).toEqual(['p2 supports p1', 'p3 opposes p1']);
    changeProposal(window.session, 'p3', { link: 'none' });
    expect(pairs()).toEqual(['p2 supports p1']);
  });

  it('are offered to nothing that hangs on the proposal itself', () => {
    open(chain('supports'));
    const [p1, , p3] = review().proposals;
    expect(targetsFor(window.map(), review(), p1!)).toEqual([]);
    expect(targetsFor(window.map(), review(), p3!).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});

describe('the speaker of a proposal', () => {
  it('is accepted as a person set it; empty is the author', () => {
    open(chain('supports'));
    const [p1] = review().proposals;
    changeProposal(window.session, 'p1', { speaker: 'Ana Ruiz' });
    expect(acceptInput(window.map(), review(), [p1!]).nodes[0]?.speaker).toBe('Ana Ruiz');
    changeProposal(window.session, 'p1', { speaker: '' });
    expect(acceptInput(window.map(), review(), [p1!]).nodes[0]?.speaker).toBeUndefined();
  });
});
