import { beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../../../renderer/state/draft-store';
import { openDraft } from '../../../../renderer/draft/open-draft';
import {
  forgetRejections,
  hasRejections,
  rejectOrTakeBack,
  rejectTheRest,
} from '../../../../renderer/draft/reject';
import { sortProposals } from '../../../../renderer/draft/review';
import { goTo, settle, update } from '../../../../renderer/draft/review-actions';
import { requestFor } from '../../../../renderer/draft/start-draft';
import { find } from '../../../../shared/map/arg-map';
import type { Source } from '../../../../shared/map/schema';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
  openDraft(window.session, source(), fakeDraft(), 'rules');
});

const source = (): Source => find(window.map(), 'sources', window.source)!;
const review = (): Review | undefined => window.session.draft.getState().review;
const rejected = (): string[] => sortProposals(window.map(), review()!).rejected.map(({ id }) => id);

function reject(id: string): void {
  goTo(window.session, id);
  rejectOrTakeBack(window);
}

describe('rejecting', () => {
  it('is remembered by the article and told to the next draft', () => {
    reject('p2');
    const { start, end } = fakeDraft().proposals[1]!;
    expect(source().rejected).toEqual([{ start, end, kind: 'evidence' }]);
    expect(requestFor(source(), undefined).rejected).toEqual(source().rejected);
    expect(rejected()).toEqual(['p2']);
    expect(review()?.current).toBe('p3');
    expect(review()?.said).toContain('Rejected evidence');
  });

  it('remembers the kind that was proposed, not the one it was changed to', () => {
    goTo(window.session, 'p1');
    update(window.session, { changes: new Map([['p1', { kind: 'question' }]]) });
    rejectOrTakeBack(window);
    expect(source().rejected).toMatchObject([{ kind: 'claim' }]);
  });

  it('is taken back by undo, and by rejecting what is rejected', () => {
    reject('p1');
    reject('p2');
    window.session.map.undo();
    settle(window.session);
    expect(rejected()).toEqual(['p1']);
    expect(review()?.current).toBe('p2');
    update(window.session, { showsRejected: true });
    reject('p1');
    expect(rejected()).toEqual([]);
    expect(source().rejected).toBeUndefined();
  });

  it('of the rest closes the tray, as one step', () => {
    reject('p1');
    const steps = window.session.map.store.getState().history.done.length;
    rejectTheRest(window);
    expect(review()).toBeUndefined();
    expect(source().rejected).toHaveLength(3);
    expect(window.session.map.store.getState().history.done).toHaveLength(steps + 1);
  });

  it('is forgotten on request', () => {
    expect(hasRejections(window)).toBe(false);
    reject('p1');
    expect(hasRejections(window)).toBe(true);
    forgetRejections(window);
    expect(source().rejected).toBeUndefined();
    expect(rejected()).toEqual([]);
    expect(review()?.current).toBe('p1');
  });
});
