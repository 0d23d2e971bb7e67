import type { ArgMap } from '../map/arg-map';
import { doubtOf, type Doubt } from '../map/asides';
import { commentsOn, sourcesOfNode } from '../map/queries';
import type { Node } from '../map/schema';

/** What a card's badges say. */
export interface Badges {
  /** Where it comes from: the source's title, and how many sources there are. */
  source: { title: string; count: number; passage: string } | undefined;
  /** The Admiralty grades, such as `B2`, `B` or `2`. */
  grade: string | undefined;
  speaker: string | undefined;
  /** The card of another map that it stands for: by which of its own it is opened, and the name of the other map's file. */
  elsewhere: { card: string; file: string | undefined } | undefined;
  /** What a newer text has made doubtful, and of which passage. */
  doubt: { doubt: Doubt; passage: string } | undefined;
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
    elsewhere: node.elsewhere && { card: node.id, file: node.elsewhere.file },
    doubt: doubtOf(map, node),
    tags: node.tags ?? [],
    comments: openComments(map, node.id),
  };
}

/** How many comments something has in threads that nobody has resolved. */
export function openComments(map: ArgMap, id: string): number {
  const comments = commentsOn(map, id);
  const resolved = new Set(
    comments.flatMap((comment) => (comment.resolved ? [comment.thread ?? comment.id] : [])),
  );
  return comments.filter((comment) => !resolved.has(comment.thread ?? comment.id)).length;
}
