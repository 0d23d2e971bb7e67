import { RELATION_FOR } from '../../shared/map/relations';
import type { Proposal, ProposedLink } from '../../shared/draft/proposal';
import { find, type ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { defaultRelation } from '../cards/default-relation';
import type { Review } from '../state/draft-store';
import { fittingRelation } from '../../shared/map/may-answer';
import { t } from '../../shared/words/words';

/** The proposals of a review by what has become of them, each in the order of the text. */
export interface Sorted {
  readonly open: readonly Proposal[];
  readonly accepted: readonly Proposal[];
  readonly rejected: readonly Proposal[];
}

/** Tells what has become of each proposal; the map alone knows. */
export function sortProposals(map: ArgMap, review: Pick<Review, 'proposals' | 'source' | 'nodes'>): Sorted {
  const sorted = { open: [] as Proposal[], accepted: [] as Proposal[], rejected: [] as Proposal[] };
  const rejected = new Set(find(map, 'sources', review.source)?.rejected?.map(rejectionKey));
  for (const proposal of review.proposals) {
    if (nodeOf(map, review, proposal.id)) sorted.accepted.push(proposal);
    else if (rejected.has(rejectionKey(proposal))) sorted.rejected.push(proposal);
    else sorted.open.push(proposal);
  }
  return sorted;
}

/** The proposals that the tray lists, in the order of the text. */
export function shownProposals(review: Review, { open, rejected }: Sorted): readonly Proposal[] {
  if (!review.showsRejected || rejected.length === 0) return open;
  const shown = new Set([...open, ...rejected]);
  return review.proposals.filter((proposal) => shown.has(proposal));
}

/** What tells rejections apart: the same words may be turned down as a claim and not as a question. */
export function rejectionKey(one: { start: number; end: number; kind: string }): string {
  return `${one.start} ${one.end} ${one.kind}`;
}

export function proposalOf(review: Review, id: string | undefined): Proposal | undefined {
  return id === undefined ? undefined : review.proposals.find((proposal) => proposal.id === id);
}

/** The node that a proposal has become, if the map holds it. */
export function nodeOf(map: ArgMap, { nodes }: Pick<Review, 'nodes'>, id: string): string | undefined {
  const node = nodes.get(id);
  return node !== undefined && find(map, 'nodes', node) ? node : undefined;
}

/** The kind that a proposal would be accepted as. */
export function kindOf({ changes }: Pick<Review, 'changes'>, proposal: Proposal): NodeKind {
  return changes.get(proposal.id)?.kind ?? proposal.kind;
}

/** The words that a proposal would be accepted with. */
export function wordsOf({ changes }: Pick<Review, 'changes'>, proposal: Proposal): string {
  const change = changes.get(proposal.id);
  if (change?.usesStatement && proposal.statement !== undefined) return proposal.statement;
  return change?.words ?? proposal.text;
}

/** Who says what a proposal says; nothing when it is the author. */
export function speakerNow({ changes }: Pick<Review, 'changes'>, proposal: Proposal): string | undefined {
  return (changes.get(proposal.id)?.speaker ?? proposal.speaker) || undefined;
}

/** A proposed link with both its ends, and the relation that it would be made with. */
export interface LinkedPair {
  readonly from: Proposal;
  readonly to: Proposal;
  readonly link: ProposedLink;
  readonly relation: Relation;
}

/**
 * The links of a draft as they would be made: as a person chose them, else as they were proposed. What was to support a proposal that has
 * been rejected supports what that one was to support; an objection to it is an objection to nothing else.
 */
export function linkedPairs(
  map: ArgMap,
  review: Pick<Review, 'proposals' | 'changes' | 'nodes' | 'source'>,
): LinkedPair[] {
  const byId = new Map(review.proposals.map((proposal) => [proposal.id, proposal]));
  const rejected = new Set(sortProposals(map, review).rejected);
  return review.proposals.flatMap((from) =>
    linksNow(review, from).flatMap((first): LinkedPair[] => {
      let link = first;
      let to = byId.get(link.to);
      const seen = new Set<Proposal>([from]);
      while (to && rejected.has(to) && !rejected.has(from) && !seen.has(to)) {
        seen.add(to);
        const [next] = linksNow(review, to);
        if (link.relation !== RELATION_FOR.pro || next?.relation !== RELATION_FOR.pro) return [];
        link = { ...link, to: next.to, confidence: Math.min(link.confidence, next.confidence) };
        to = byId.get(link.to);
      }
      if (!to || to === from) return [];
      const isChosen = review.changes.get(from.id)?.link !== undefined;
      const relation = isChosen ? link.relation : relationOf(map, review, { from, to, link });
      return [{ from, to, link, relation }];
    }),
  );
}

/** The links of a proposal, before it is asked what has become of their targets. */
function linksNow({ changes }: Pick<Review, 'changes'>, proposal: Proposal): readonly ProposedLink[] {
  const chosen = changes.get(proposal.id)?.link;
  if (chosen === undefined) return proposal.links;
  return chosen === 'none' ? [] : [{ ...chosen, confidence: 1, cue: t('your choice') }];
}

/** The proposals that one can be linked to: not itself, not what hangs on it, nothing that was rejected. */
export function targetsFor(map: ArgMap, review: Review, proposal: Proposal): readonly Proposal[] {
  const { rejected } = sortProposals(map, review);
  const pairs = linkedPairs(map, review);
  const hanging = new Set([proposal]);
  for (const one of hanging) for (const { from, to } of pairs) if (to === one) hanging.add(from);
  return review.proposals.filter((one) => !hanging.has(one) && !rejected.includes(one));
}

/** A link keeps the relation that was proposed, unless it came from the kinds of its ends and a person has changed these. */
export function relationOf(
  map: ArgMap,
  review: Pick<Review, 'changes' | 'nodes'>,
  { from, to, link }: Pick<LinkedPair, 'from' | 'to' | 'link'>,
): Relation {
  const kindNow = (proposal: Proposal): NodeKind =>
    find(map, 'nodes', nodeOf(map, review, proposal.id) ?? '')?.kind ?? kindOf(review, proposal);
  const [premise, target] = [kindNow(from), kindNow(to)];
  const isChanged = premise !== from.kind || target !== to.kind;
  const wasUsual = link.relation === defaultRelation(from.kind, to.kind);
  const relation = isChanged && wasUsual ? defaultRelation(premise, target) : link.relation;
  return fittingRelation(relation, 1, target);
}
