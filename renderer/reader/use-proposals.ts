import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { find } from '../../shared/map/arg-map';
import { sortProposals } from '../draft/review';
import { useMap, useSession } from '../state/context';
import { paint } from './paint';
import { scrollToRange } from './scroll-to';
import { pageRange, type TextView } from './text-view';

/**
 * Shows in the text what a draft proposes, and scrolls to the proposal that is looked at.
 * @param drawn changes whenever the paragraphs are drawn anew: paint sits on the page's text nodes
 * @returns the id of the open proposal at an offset, the shortest that lies there
 */
export function useProposals(
  sourceId: string,
  getView: () => TextView | undefined,
  drawn: unknown,
): (offset: number) => string | undefined {
  const { draft, map } = useSession();
  const review = useStore(draft, (state) => (state.review?.source === sourceId ? state.review : undefined));
  const nodes = useMap((now) => now.tables.nodes);
  const rejected = useMap((now) => find(now, 'sources', sourceId)?.rejected);
  const { proposals, nodes: made, current } = review ?? {};
  const open = useMemo(() => {
    void [nodes, rejected]; // all that the answer depends on in the map
    if (!proposals || !made) return [];
    return sortProposals(map.store.getState().map, { source: sourceId, proposals, nodes: made }).open;
  }, [map, sourceId, proposals, made, nodes, rejected]);
  const now = proposals?.find(({ id }) => id === current);

  useLayoutEffect(() => {
    const view = getView();
    if (!view || open.length === 0) return;
    const ranges = open.map((range) => pageRange(view, range));
    paint('reader-proposed', ranges);
    return () => paint('reader-proposed', []);
  }, [getView, open, drawn]);

  useLayoutEffect(() => {
    const view = getView();
    if (!view || !now) return;
    paint('reader-proposal', [pageRange(view, now)]);
    return () => paint('reader-proposal', []);
  }, [getView, now, drawn]);

  useLayoutEffect(() => {
    const view = getView();
    if (view && now) scrollToRange(view, now);
  }, [getView, now]);

  return (offset) =>
    open
      .filter(({ start, end }) => start <= offset && offset < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
}
