import type { Proposal } from '../../shared/draft/proposal';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { inWords, leftInWords } from './accept';
import { closeDraft } from './open-draft';
import { rejectionKey, sortProposals } from './review';
import { currentProposal, settle, update } from './review-actions';

/** Turns the current proposal down, so that it is not made again; one that was turned down is taken back. */
export function rejectOrTakeBack(context: CommandContext): void {
  const { session } = context;
  const { review } = session.draft.getState();
  const current = currentProposal(session);
  if (!review || !current) return;
  const { rejected } = sortProposals(session.map.store.getState().map, review);
  if (rejected.includes(current)) takeBack(context, current);
  else rejectProposals(context, [current]);
}

/** Turns down all that is still open, and closes the tray. */
export function rejectTheRest(context: CommandContext): void {
  const { session } = context;
  const { review } = session.draft.getState();
  if (!review) return;
  const { open } = sortProposals(session.map.store.getState().map, review);
  if (open.length === 0 || rejectProposals(context, open)) closeDraft(session);
}

/** Forgets all that was turned down in the article, so that it is proposed again. */
export function forgetRejections(context: CommandContext): void {
  const source = context.session.view.getState().source;
  if (source === undefined) return;
  dispatchOrTell(context, 'source.set', { id: source, fields: { rejected: null } });
  settle(context.session);
}

/** Whether anything was ever turned down in the article that is shown. */
export function hasRejections({ session }: CommandContext): boolean {
  const { source } = session.view.getState();
  return find(session.map.store.getState().map, 'sources', source ?? '')?.rejected !== undefined;
}

/** @returns whether the map remembers it now */
function rejectProposals(context: CommandContext, proposals: readonly Proposal[]): boolean {
  const { session } = context;
  const { review } = session.draft.getState();
  if (!review) return false;
  const edit = dispatchOrTell(context, 'draft.reject', {
    source: review.source,
    proposals: proposals.map(({ start, end, kind }) => ({ start, end, kind })),
  });
  if (!edit) return false;
  settle(session);
  update(session, {
    said: t('Rejected {review} {context}', {
      review: inWords(review, proposals),
      context: leftInWords(context),
    }),
  });
  return true;
}

function takeBack(context: CommandContext, proposal: Proposal): void {
  const { session } = context;
  const source = session.draft.getState().review?.source ?? '';
  const before = find(session.map.store.getState().map, 'sources', source)?.rejected ?? [];
  const rejected = before.filter((one) => rejectionKey(one) !== rejectionKey(proposal));
  const fields = { rejected: rejected.length > 0 ? rejected : null };
  if (dispatchOrTell(context, 'source.set', { id: source, fields })) settle(session);
}
