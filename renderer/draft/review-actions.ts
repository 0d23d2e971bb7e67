import type { Proposal } from '../../shared/draft/proposal';
import { boxOf } from '../../shared/layout/rect';
import type { NodeKind } from '../../shared/map/schema';
import type { Session } from '../state/session';
import { KIND } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import type { ProposalChange, Review } from '../state/draft-store';
import { ghostSize } from './ghost-places';
import { kindOf, proposalOf, shownProposals, sortProposals, wordsOf } from './review';

/** Changes the review that is open, if one is. */
export function update({ draft }: Session, change: Partial<Review>): void {
  const { review } = draft.getState();
  if (review) draft.setState({ review: { ...review, ...change } });
}

/** Makes a proposal the current one: the article and the canvas show it. */
export function goTo(session: Session, id: string | undefined): void {
  const { review } = session.draft.getState();
  if (!review) return;
  update(session, { current: id, editing: false });
  if (id === undefined) return;
  if (session.view.getState().source !== review.source) session.view.setState({ source: review.source });
  session.view.setState({ passage: undefined });
  const place = review.places.get(id);
  const proposal = proposalOf(review, id);
  if (!place || !proposal) return;
  const size = ghostSize(wordsOf(review, proposal), proposal.main);
  session.canvas.current?.revealBox(boxOf({ ...place, ...size }));
}

/** Goes to the next (1) or the previous (-1) proposal in the tray, or by more; stops at the ends. */
export function step(session: Session, by: number): void {
  const { review } = session.draft.getState();
  if (!review) return;
  const shown = shownProposals(review, sortProposals(session.map.store.getState().map, review));
  const at = shown.findIndex(({ id }) => id === review.current);
  const to = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
  if (to && to.id !== review.current) goTo(session, to.id);
}

/** Sets what a person makes of a proposal before accepting it; nothing of the map changes. */
export function changeProposal(session: Session, id: string, change: ProposalChange): void {
  const { review } = session.draft.getState();
  if (!review) return;
  const changes = new Map(review.changes).set(id, { ...review.changes.get(id), ...change });
  update(session, { changes });
}

/** Makes the current proposal one of another kind. */
export function changeKind(session: Session, kind: NodeKind): void {
  const current = currentProposal(session);
  if (!current) return;
  changeProposal(session, current.id, { kind });
  update(session, { said: t('{label} now: {text}', { label: KIND[kind].label, text: current.text }) });
}

/** Takes the rewritten statement of the current proposal, or its own words again. */
export function toggleStatement(session: Session): void {
  const { review } = session.draft.getState();
  const current = currentProposal(session);
  if (!review || current?.statement === undefined) return;
  const usesStatement = !review.changes.get(current.id)?.usesStatement;
  changeProposal(session, current.id, { usesStatement });
  update(session, {
    said: usesStatement
      ? t('The card will say: {statement}', { statement: current.statement })
      : t('The card will say the words of the article.'),
  });
}

/** Ends typing the words of a proposal: keeps them, or (`undefined`) leaves what was. The person may have gone on to another one. */
export function finishWords(session: Session, id: string, text: string | undefined): void {
  const { review } = session.draft.getState();
  const proposal = review && proposalOf(review, id);
  if (!review || !proposal) return;
  if (review.current === id) update(session, { editing: false });
  const words = text?.trim() ?? '';
  if (words === '' || words === wordsOf(review, proposal)) return;
  changeProposal(session, id, { words, usesStatement: false });
}

/** The proposal that is looked at. */
export function currentProposal({ draft }: Session): Proposal | undefined {
  const { review } = draft.getState();
  return review && proposalOf(review, review.current);
}

/**
 * Brings the review in step with the map. A proposal that came back (its acceptance or rejection was undone) becomes the current one; when
 * the current one has gone from the tray, the next one does.
 */
export function settle(session: Session): void {
  const { review } = session.draft.getState();
  if (!review) return;
  const sorted = sortProposals(session.map.store.getState().map, review);
  const open = new Set(sorted.open.map(({ id }) => id));
  const back = sorted.open.find(({ id }) => !review.open.has(id));
  const isSame = !back && open.size === review.open.size;
  if (!isSame) update(session, { open });
  const shown = shownProposals(review, sorted);
  if (back) {
    goTo(session, back.id);
    update(session, {
      said: t('Back in the tray: {label}: {wordsOf}', {
        label: KIND[kindOf(review, back)].label,
        wordsOf: wordsOf(review, back),
      }),
    });
  } else if (!shown.some(({ id }) => id === review.current)) goTo(session, successor(review, shown)?.id);
}

/** The first proposal behind the current one that is shown, else the last before it. */
function successor(review: Review, shown: readonly Proposal[]): Proposal | undefined {
  const at = review.proposals.findIndex(({ id }) => id === review.current);
  const next = shown.find((proposal) => review.proposals.indexOf(proposal) > at);
  return next ?? shown.at(-1);
}
