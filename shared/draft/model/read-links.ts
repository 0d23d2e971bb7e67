import type { NodeKind, Relation } from '../../map/schema';
import { answerLink } from './answer';
import { DROPPED, type Why } from './read-items';
import { mayRelate } from '../../map/may-answer';

/** An end of a link: something that was proposed and kept. */
export interface LinkEnd {
  readonly kind: NodeKind;
}

/** A link between two things that were kept. */
export interface FoundLink<End> {
  readonly from: End;
  readonly to: End;
  readonly relation: Relation;
  readonly reason: string;
}

/**
 * Checks one link of an answer against what was kept so far.
 * @param endOf what an id of the answer stands for
 * @param links those that were kept before; the new one must close no circle with them
 */
export function readLink<End extends LinkEnd>(
  raw: unknown,
  endOf: (id: string) => End | undefined,
  links: readonly FoundLink<End>[],
): FoundLink<End> | Why {
  const parsed = answerLink.safeParse(raw);
  if (!parsed.success) return DROPPED.form;
  const { relation, reason } = parsed.data;
  const from = endOf(parsed.data.from);
  const to = endOf(parsed.data.to);
  if (!from || !to) return DROPPED.unknownEnd;
  if (from === to) return DROPPED.selfLink;
  if (links.some((link) => link.from === from && link.to === to)) return DROPPED.sameLink;
  if (!mayRelate(relation, 1, to.kind)) return DROPPED.noQuestion;
  if (leadsTo(links, to, from)) return DROPPED.circle;
  return { from, to, relation, reason };
}

/** Whether links lead from one to the other. */
function leadsTo<End>(links: readonly FoundLink<End>[], start: End, goal: End): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    if (at === goal) return true;
    for (const { from, to } of links) if (from === at) seen.add(to);
  }
  return false;
}
