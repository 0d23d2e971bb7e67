import type { ArgMap } from '../../shared/map/arg-map';
import { isDoubted, liesInText } from '../../shared/map/asides';
import { commentsOn, nodesOfPassage, passagesOfSource } from '../../shared/map/queries';
import { NODE_KINDS, type NodeKind } from '../../shared/map/schema';
import { threadsOf } from '../../shared/review/threads';
import type { Span } from '../../shared/text/segments';

/** A passage as the reader draws it. */
export interface Highlight extends Span {
  /** The kinds of the nodes that rest on it; none for a highlight of its own. */
  readonly kinds: readonly NodeKind[];
  /** A newer text has put it in doubt. */
  readonly inDoubt: boolean;
  /** Somebody has commented on it, and that is not resolved. */
  readonly isDiscussed: boolean;
}

/** A highlight and one of its nodes: what a click can choose. A highlight of its own has no node. */
export interface HighlightPick {
  readonly passage: string;
  readonly node: string | undefined;
}

/** The passages of a source as highlights: by start, longer ones first, so that those on top come last. Lost ones have no place. */
export function highlightsOf(map: ArgMap, sourceId: string): Highlight[] {
  return passagesOfSource(map, sourceId)
    .filter(liesInText)
    .map((passage) => {
      const { id, start, end } = passage;
      const kinds = new Set(nodesOfPassage(map, id).map((node) => node.kind));
      const inDoubt = isDoubted(passage);
      const isDiscussed = threadsOf(commentsOn(map, id)).some((thread) => !thread.isResolved);
      return { id, start, end, kinds: NODE_KINDS.filter((kind) => kinds.has(kind)), inDoubt, isDiscussed };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a click on some highlights (those on top last) can choose, the best first. */
export function picksOf(map: ArgMap, passageIds: readonly string[]): HighlightPick[] {
  return passageIds.toReversed().flatMap((passage): HighlightPick[] => {
    const nodes = nodesOfPassage(map, passage);
    return nodes.length === 0
      ? [{ passage, node: undefined }]
      : nodes.map((node) => ({ passage, node: node.id }));
  });
}

/** The next choice of a click on the same place: the first one, then each of the others, then the first again. */
export function nextPick(
  picks: readonly HighlightPick[],
  chosen: { passage: string | undefined; node: string | undefined },
): HighlightPick | undefined {
  const at = picks.findIndex((pick) => pick.passage === chosen.passage && pick.node === chosen.node);
  return picks[(at + 1) % picks.length];
}
