import { beforeEach, describe, expect, it } from 'vitest';
import { acceptAll, acceptProposals, sureProposals } from '../../../../renderer/draft/accept';
import type { Review } from '../../../../renderer/state/draft-store';
import { openDraft } from '../../../../renderer/draft/open-draft';
import { sortProposals } from '../../../../renderer/draft/review';
import { changeKind, changeProposal, goTo, settle, update } from '../../../../renderer/draft/review-actions';
import { find } from '../../../../shared/map/arg-map';
import { linksFrom } from '../../../../shared/map/queries';
import type { Node } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { fakeDraft } from '../../../support/fake-draft';
import { overlaps } from '../../../support/overlaps';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
  openDraft(window.session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
});

const review = (): Review => window.session.draft.getState().review!;
const steps = (): number => window.session.map.store.getState().history.done.length;
const nodeFor = (proposal: string): Node | undefined =>
  find(window.map(), 'nodes', review().nodes.get(proposal) ?? '');
const open = (): string[] => sortProposals(window.map(), review()).open.map(({ id }) => id);

function accept(...ids: string[]): void {
  acceptProposals(
    window,
    review().proposals.filter(({ id }) => ids.includes(id)),
  );
}

describe('accepting', () => {
  it('makes an anchored card where the ghost stood, as one step that says what it is', () => {
    const before = steps();
    const place = review().places.get('p2')!;
    accept('p2');
    expect(steps()).toBe(before + 1);
    expect(window.session.map.store.getState().history.done.at(-1)?.label).toBe('Accept evidence');
    const node = nodeFor('p2')!;
    expect(node).toMatchObject({ kind: 'evidence', text: 'Another follows it.', speaker: 'A witness' });
    expect(find(window.map(), 'passages', node.passages![0]!)?.exact).toBe('Another follows it.');
    expect(find(window.map(), 'places', node.id)).toMatchObject(place);
  });

  it('lies on no other card while no canvas is shown, wherever others have come to stand since', () => {
    const { map } = window.session;
    const at = review().places.get('p2')!;
    map.dispatch('node.add', { id: 'n-00000000000a', kind: 'claim', text: 'Mine', at });
    accept('p1', 'p2', 'p3');
    expect(overlaps(window.map())).toEqual([]);
  });

  it('goes on to the next proposal, and says what is left', () => {
    goTo(window.session, 'p2');
    accept('p2');
    expect(review().current).toBe('p3');
    expect(review().said).toBe('Accepted evidence: “Another follows it.” 2 left.');
    accept('p3');
    expect(review().current).toBe('p1');
  });

  it('makes a link as soon as both its ends are there, whichever came first', () => {
    accept('p2');
    expect(linksFrom(window.map(), nodeFor('p2')!.id)).toEqual([]);
    accept('p1');
    expect(linksFrom(window.map(), nodeFor('p2')!.id)).toMatchObject([
      { relation: 'supports', target: { node: nodeFor('p1')!.id } },
    ]);
    accept('p3');
    expect(linksFrom(window.map(), nodeFor('p3')!.id)).toMatchObject([
      { relation: 'opposes', target: { node: nodeFor('p2')!.id } },
    ]);
  });

  it('does not bring back a link that was removed since', () => {
    accept('p1', 'p2');
    const [link] = linksFrom(window.map(), nodeFor('p2')!.id);
    window.session.map.dispatch('remove', { ids: [link!.id] });
    accept('p3');
    expect(linksFrom(window.map(), nodeFor('p2')!.id)).toEqual([]);
  });

  it('takes what a person made of a proposal: kind, words or the statement', () => {
    const before = window.map();
    goTo(window.session, 'p1');
    changeKind(window.session, 'question');
    changeProposal(window.session, 'p2', { usesStatement: true });
    changeProposal(window.session, 'p3', { words: 'In other words.' });
    expect(window.map()).toBe(before);
    accept('p1', 'p2', 'p3');
    expect(nodeFor('p1')).toMatchObject({ kind: 'question', main: true });
    expect(nodeFor('p2')?.text).toBe('The second follows the first.');
    expect(nodeFor('p3')?.text).toBe('In other words.');
    expect(linksFrom(window.map(), nodeFor('p2')!.id)).toMatchObject([{ relation: 'answers' }]);
  });

  it('is taken back by undo, which brings the proposal back, and done again by redo', () => {
    accept('p1');
    expect(open()).toEqual(['p2', 'p3']);
    window.session.map.undo();
    settle(window.session);
    expect(open()).toEqual(['p1', 'p2', 'p3']);
    expect(review().current).toBe('p1');
    expect(review().said).toMatch(/^Back in the tray: Claim/);
    window.session.map.redo();
    settle(window.session);
    expect(open()).toEqual(['p2', 'p3']);
    expect(review().current).toBe('p2');
  });

  it('does nothing with what is accepted already', () => {
    accept('p1');
    const before = steps();
    accept('p1');
    expect(steps()).toBe(before);
  });

  it('tells why when the map refuses, and changes nothing', () => {
    window.session.map.dispatch('remove', { ids: [window.source] });
    const before = window.map();
    accept('p1');
    expect(window.map()).toBe(before);
    expect(window.workspace.store.getState().toasts.at(-1)).toMatchObject({ tone: 'error' });
    window.session.map.undo();
    expect(find(window.map(), 'sources', window.source)).toBeDefined();
  });
});

describe('accepting all that is sure enough', () => {
  it('takes what is at least that sure, with the links among it, in one step', () => {
    const before = steps();
    expect(sureProposals(window.map(), review()).map(({ id }) => id)).toEqual(['p1', 'p2']);
    acceptAll(window);
    expect(steps()).toBe(before + 1);
    expect(window.session.map.store.getState().history.done.at(-1)?.label).toBe('Accept 2 proposals');
    expect([...recordsOf(window.map().tables.links)]).toHaveLength(1);
    expect(open()).toEqual(['p3']);
    window.session.map.undo();
    expect(open()).toEqual(['p1', 'p2', 'p3']);
  });

  it('takes all that a model proposes, which does not say how sure it is', () => {
    update(window.session, { origin: 'stub:1b', least: 1 });
    acceptAll(window);
    expect(open()).toEqual([]);
  });

  it('goes by the share that a person chose', () => {
    update(window.session, { least: 0.1 });
    acceptAll(window);
    expect(open()).toEqual([]);
    expect(review().current).toBeUndefined();
  });
});
