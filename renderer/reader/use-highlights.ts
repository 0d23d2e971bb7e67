import { useMemo } from 'react';
import { useMap, useSession } from '../state/context';
import { highlightsOf, type Highlight } from '../cards/highlights';

/** The highlights of a source, drawn up again when passages or nodes change, and not when cards are moved. */
export function useHighlights(sourceId: string): readonly Highlight[] {
  const { map } = useSession();
  const passages = useMap((now) => now.tables.passages);
  const nodes = useMap((now) => now.tables.nodes);
  const comments = useMap((now) => now.tables.comments);
  const referrers = useMap((now) => now.referrers);
  return useMemo(() => {
    const now = map.store.getState().map;
    return highlightsOf(
      { ...now, tables: { ...now.tables, passages, nodes, comments }, referrers },
      sourceId,
    );
  }, [map, passages, nodes, comments, referrers, sourceId]);
}
