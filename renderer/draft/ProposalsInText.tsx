import { useEffect, useMemo } from 'react';
import { find } from '../../shared/map/arg-map';
import { paint } from '../reader/paint';
import type { ReaderParts } from '../reader/reader-parts';
import { scrollToRange } from '../reader/scroll-to';
import { pageRange } from '../reader/text-view';
import { useMap, useReview, useSession } from '../state/context';
import { sortProposals } from './review';
import { goTo } from './review-actions';

/** Shows in the article what its draft proposes, scrolls to the proposal that is looked at, and takes clicks on those that are open. */
export function ProposalsInText({
  parts: { sourceId, getView, drawn, onPlainClick },
}: {
  parts: ReaderParts;
}) {
  const session = useSession();
  const { map } = session;
  const shown = useReview();
  const review = shown?.source === sourceId ? shown : undefined;
  const nodes = useMap((now) => now.tables.nodes);
  const rejected = useMap((now) => find(now, 'sources', sourceId)?.rejected);
  const { proposals, nodes: made, current } = review ?? {};
  const open = useMemo(() => {
    void [nodes, rejected]; // all that the answer depends on in the map
    if (!proposals || !made) return [];
    return sortProposals(map.store.getState().map, { source: sourceId, proposals, nodes: made }).open;
  }, [map, sourceId, proposals, made, nodes, rejected]);
  const now = proposals?.find(({ id }) => id === current);

  useEffect(() => {
    const view = getView();
    if (!view || open.length === 0) return;
    const ranges = open.map((range) => pageRange(view, range));
    paint('reader-proposed', ranges);
    return () => paint('reader-proposed', []);
  }, [getView, open, drawn]);

  useEffect(() => {
    const view = getView();
    if (!view || !now) return;
    paint('reader-proposal', [pageRange(view, now)]);
    return () => paint('reader-proposal', []);
  }, [getView, now, drawn]);

  useEffect(() => {
    const view = getView();
    if (view && now) scrollToRange(view, now);
  }, [getView, now]);

  useEffect(
    () =>
      onPlainClick((offset) => {
        const [shortest] = open
          .filter(({ start, end }) => start <= offset && offset < end)
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        if (shortest) goTo(session, shortest.id);
      }),
    [onPlainClick, open, session],
  );
  return null;
}
