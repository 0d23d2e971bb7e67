import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { commentsOn, sourcesOfNode } from '../map/queries';
import type { Node } from '../map/schema';

/** What a card's badges say. */
export interface Badges {
  /** Where it comes from: the source's title, and how many sources there are. */
  source: { title: string; count: number; passage: string } | undefined;
  /** The Admiralty grades, such as `B2`, `B` or `2`. */
  grade: string | undefined;
  speaker: string | undefined;
  tags: readonly string[];
  comments: number;
}

/** Gathers the badges of a card. */
export function badgesOf(map: ArgMap, node: Node): Badges {
  const sources = sourcesOfNode(map, node);
  const [first] = sources;
  const [passage] = node.passages ?? [];
  const grade = `${first?.reliability ?? ''}${node.credibility ?? ''}`;
  return {
    source:
      first && passage !== undefined ? { title: first.title, count: sources.length, passage } : undefined,
    grade: grade || undefined,
    speaker: node.speaker,
    tags: node.tags ?? [],
    comments: commentsOn(map, node.id).length,
  };
}

/** The source that a passage lies in. */
export function sourceOfPassage(map: ArgMap, passage: string): string | undefined {
  return find(map, 'passages', passage)?.source;
}
