import type { ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import { targetId } from '../../map/queries';
import type { Link } from '../../map/schema';

/** A line between two cards, in formats that know no more than that. */
export interface GraphEdge {
  /** A node or, at an inference's own card, a link. */
  readonly from: string;
  readonly to: string;
  readonly link: Link;
  /** Whether the line is the whole link, or leads from a premise to the inference's card, or from that to its target. */
  readonly part: 'whole' | 'premise' | 'conclusion';
}

/** A map as cards and lines: links with several premises, and those that others point at, are cards too. */
export interface MapGraph {
  readonly inferences: readonly Link[];
  readonly edges: readonly GraphEdge[];
}

/** Draws each link as one line, or as a card with lines to its premises and its target. */
export function graphOf(map: ArgMap): MapGraph {
  const { links } = inOrder(map);
  const targeted = new Set(links.flatMap(({ target }) => ('link' in target ? [target.link] : [])));
  const inferences = links.filter(({ id, premises }) => premises.length > 1 || targeted.has(id));
  const cards = new Set(inferences.map(({ id }) => id));
  const edges = links.flatMap((link): GraphEdge[] => {
    const to = targetId(link);
    if (!cards.has(link.id)) return [{ from: link.premises[0] ?? '', to, link, part: 'whole' }];
    const premises = link.premises.map((from) => ({ from, to: link.id, link, part: 'premise' as const }));
    return [...premises, { from: link.id, to, link, part: 'conclusion' }];
  });
  return { inferences, edges };
}
