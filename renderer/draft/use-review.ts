import { useEffect, useMemo } from 'react';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { useMap, useSession, useWorkspace } from '../state/context';
import { notify } from '../state/workspace';
import type { Review } from '../state/draft-store';
import { closeDraft } from './open-draft';
import { linkedPairs, sortProposals, type LinkedPair, type Sorted } from './review';
import { settle } from './review-actions';

/** What has become of each proposal, found out again when the map or the review says something else. */
export function useSorted(review: Review): Sorted {
  const { map } = useSession();
  const nodes = useMap((now) => now.tables.nodes);
  const rejected = useMap((now) => find(now, 'sources', review.source)?.rejected);
  const { proposals, source, nodes: made } = review;
  return useMemo(() => {
    void [nodes, rejected]; // all that the answer depends on in the map
    return sortProposals(map.store.getState().map, { proposals, source, nodes: made });
  }, [map, nodes, rejected, proposals, source, made]);
}

/** The links of each proposal, by the proposal that is the premise. */
export function useLinks(review: Review): ReadonlyMap<string, readonly LinkedPair[]> {
  const { map } = useSession();
  const nodes = useMap((now) => now.tables.nodes);
  const rejected = useMap((now) => find(now, 'sources', review.source)?.rejected);
  const { proposals, changes, source, nodes: made } = review;
  return useMemo(() => {
    void [nodes, rejected]; // all that the answer depends on in the map
    const byPremise = new Map<string, LinkedPair[]>();
    for (const pair of linkedPairs(map.store.getState().map, {
      proposals,
      changes,
      source,
      nodes: made,
    })) {
      const list = byPremise.get(pair.from.id);
      if (list) list.push(pair);
      else byPremise.set(pair.from.id, [pair]);
    }
    return byPremise;
  }, [map, nodes, rejected, proposals, changes, source, made]);
}

/** Keeps the review in step with undo, redo and all other edits; closes it when its article has gone or has another text now. */
export function useSettled(review: Review, sorted: Sorted): void {
  const workspace = useWorkspace();
  const session = useSession();
  const textHash = useMap((now) => find(now, 'sources', review.source)?.textHash);
  useEffect(() => settle(session), [session, sorted]);
  useEffect(() => {
    if (textHash === review.textHash) return;
    closeDraft(session);
    if (textHash === undefined) return;
    notify(workspace, {
      tone: 'info',
      message: t('The article has another text now, so its draft was closed.'),
      hint: t('Draft it again.'),
    });
  }, [workspace, session, textHash, review.textHash]);
}
