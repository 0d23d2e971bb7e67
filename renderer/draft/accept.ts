import type { Proposal } from '../../shared/draft/proposal';
import type { CommandInput } from '../../shared/edit/commands';
import { quotedWords } from '../../shared/words/locale';
import { acceptLabel } from '../../shared/edit/words';
import type { ArgMap } from '../../shared/map/arg-map';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import { standing } from '../cards/standing';
import type { CommandContext } from '../command/ui-command';
import { KIND } from '../../shared/map/node-kinds';
import { lowered, t } from '../../shared/words/words';
import type { Review } from '../state/draft-store';
import { kindOf, linkedPairs, nodeOf, sortProposals, speakerNow, wordsOf } from './review';
import { settle, update } from './review-actions';
import { isEstimated } from './confidence';
import { countedProposals } from '../../shared/map/record-words';

type AcceptInput = CommandInput<'draft.accept'>;

/**
 * Takes proposals into the map as one step of the undo list, in the places of their ghosts. Links are made as soon as both ends are in the
 * map, whichever was accepted first. Whatever stands in the way by now makes room.
 */
export function acceptProposals(context: CommandContext, proposals: readonly Proposal[]): void {
  const { session } = context;
  const { review } = session.draft.getState();
  const { map } = session.map.store.getState();
  const taken = review ? proposals.filter(({ id }) => nodeOf(map, review, id) === undefined) : [];
  if (!review || taken.length === 0) return;
  const label = acceptLabel(taken.map((proposal) => kindOf(review, proposal)));
  const added = session.map.gesture(label, () => {
    const edit = dispatchOrTell(context, 'draft.accept', acceptInput(map, review, taken));
    const ids = edit && addedIds(edit, 'nodes');
    const room = ids ? standing(session).roomFor(ids) : [];
    if (room.length > 0) session.map.dispatch('nodes.move', { places: [...room], label: t('Make room') });
    return ids;
  });
  if (!added) return;
  const nodes = new Map(review.nodes);
  taken.forEach(({ id }, index) => nodes.set(id, added[index] ?? ''));
  update(session, { nodes });
  settle(session);
  update(session, {
    said: t('Accepted {review} {context}', { review: inWords(review, taken), context: leftInWords(context) }),
  });
}

/** Accepts all that is open and at least as sure as the person has asked for. */
export function acceptAll(context: CommandContext): void {
  const { review } = context.session.draft.getState();
  if (review) acceptProposals(context, sureProposals(context.session.map.store.getState().map, review));
}

/** The open proposals that are at least as sure as the person has asked for; all of them where nobody knows how sure they are. */
export function sureProposals(map: ArgMap, review: Review): readonly Proposal[] {
  const { open } = sortProposals(map, review);
  return isEstimated(review) ? open.filter(({ confidence }) => confidence >= review.least) : open;
}

/** What an acceptance asks of the map: nodes, and every link that now has both ends. */
export function acceptInput(map: ArgMap, review: Review, taken: readonly Proposal[]): AcceptInput {
  const numbers = new Map(taken.map(({ id }, index) => [id, index]));
  const endOf = (id: string): { added: number } | { node: string } | undefined => {
    const added = numbers.get(id);
    if (added !== undefined) return { added };
    const node = nodeOf(map, review, id);
    return node === undefined ? undefined : { node };
  };
  return {
    source: review.source,
    nodes: taken.map((proposal) => {
      const { id, start, end, main } = proposal;
      const speaker = speakerNow(review, proposal);
      const at = review.places.get(id);
      const kind = kindOf(review, proposal);
      return { kind, text: wordsOf(review, proposal), start, end, speaker, main, ...(at && { at }) };
    }),
    links: linkedPairs(map, review).flatMap(({ from, to, relation }) => {
      const [premise, target] = [endOf(from.id), endOf(to.id)];
      const isNew = numbers.has(from.id) || numbers.has(to.id);
      const isLoop =
        premise && target && 'node' in premise && 'node' in target && premise.node === target.node;
      return isNew && premise && target && !isLoop ? [{ relation, premise, target }] : [];
    }),
  };
}

/** What happened to proposals, for the live region: the one by its words, several by their number. */
export function inWords(review: Review, proposals: readonly Proposal[]): string {
  const [only] = proposals;
  if (!only || proposals.length > 1) return `${countedProposals(proposals.length)}.`;
  return `${lowered(KIND[kindOf(review, only)].label)}: ${quotedWords(wordsOf(review, only))}`;
}

export function leftInWords({ session }: CommandContext): string {
  return t('{count} left.', { count: session.draft.getState().review?.open.size ?? 0 });
}
