import { beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../../../renderer/state/draft-store';
import { openDraft } from '../../../../renderer/draft/open-draft';
import { proposalOf, wordsOf } from '../../../../renderer/draft/review';
import {
  changeKind,
  currentProposal,
  finishWords,
  goTo,
  step,
  toggleStatement,
  update,
} from '../../../../renderer/draft/review-actions';
import type { CanvasApi } from '../../../../renderer/state/session';
import { find } from '../../../../shared/map/arg-map';
import type { Box } from '../../../../shared/layout/rect';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
  openDraft(window.session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
});

const review = (): Review => window.session.draft.getState().review!;
const words = (id: string): string => wordsOf(review(), proposalOf(review(), id)!);

describe('going through a draft', () => {
  it('stops at both ends', () => {
    step(window.session, -1);
    expect(review().current).toBe('p1');
    step(window.session, 1);
    expect(review().current).toBe('p2');
    step(window.session, Infinity);
    expect(review().current).toBe('p3');
    step(window.session, 1);
    expect(review().current).toBe('p3');
  });

  it('shows the article and the ghost, and lets go of a lit passage', () => {
    const shown: Box[] = [];
    window.session.canvas.current = { revealBox: (box: Box) => shown.push(box) } as unknown as CanvasApi;
    window.session.view.setState({ source: undefined, passage: 'p-000000000000' });
    goTo(window.session, 'p2');
    expect(window.session.view.getState()).toMatchObject({ source: window.source, passage: undefined });
    const { x, y } = review().places.get('p2')!;
    expect(shown).toMatchObject([{ minX: x, minY: y }]);
  });
});

describe('changing a proposal before it is accepted', () => {
  it('changes its kind and nothing of the map', () => {
    const before = window.map();
    changeKind(window.session, 'assumption');
    expect(review().changes.get('p1')?.kind).toBe('assumption');
    expect(window.map()).toBe(before);
    expect(review().said).toContain('Assumption now');
  });

  it('takes the statement only when asked, and gives the words back', () => {
    goTo(window.session, 'p2');
    expect(words('p2')).toBe('Another follows it.');
    toggleStatement(window.session);
    expect(words('p2')).toBe('The second follows the first.');
    toggleStatement(window.session);
    expect(words('p2')).toBe('Another follows it.');
  });

  it('has no statement to take where none is offered', () => {
    toggleStatement(window.session);
    expect(review().changes.size).toBe(0);
  });

  it('keeps typed words, also over a statement; nothing typed keeps what was', () => {
    goTo(window.session, 'p2');
    toggleStatement(window.session);
    update(window.session, { editing: true });
    finishWords(window.session, 'p2', '  Mine. ');
    expect(words('p2')).toBe('Mine.');
    expect(review().editing).toBe(false);
    for (const text of [undefined, '   ']) {
      update(window.session, { editing: true });
      finishWords(window.session, 'p2', text);
      expect(words('p2')).toBe('Mine.');
    }
  });

  it('ends typing when one goes elsewhere, and keeps what was typed', () => {
    update(window.session, { editing: true });
    goTo(window.session, 'p3');
    expect(review().editing).toBe(false);
    finishWords(window.session, 'p1', 'Typed.');
    expect(words('p1')).toBe('Typed.');
    expect(currentProposal(window.session)?.id).toBe('p3');
  });
});
