import type { Proposal } from '../../shared/draft/proposal';
import { BoxIndex } from '../../shared/layout/box-index';
import { directionOf } from '../../shared/layout/direction';
import { linkShape, type LinkShape } from '../../shared/layout/link-geometry';
import { boxHolds, boxOf, type Box, type Point, type Rect } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Node, Relation } from '../../shared/map/schema';
import { cardLayout, type CardLayout } from '../../shared/text-layout/card-size';
import type { Review } from './draft-store';
import { kindOf, linkedPairs, nodeOf, sortProposals, wordsOf } from './review';

/** A proposal as a card that is not there yet. */
export interface Ghost {
  readonly proposal: Proposal;
  readonly node: Node;
  readonly layout: CardLayout;
  readonly rect: Rect;
}

/** A proposed link with an end that is not there yet. */
export interface GhostLink {
  readonly relation: Relation;
  readonly shape: LinkShape;
}

/** What of a draft is drawn on the canvas, map px. */
export interface GhostScene {
  readonly ghosts: readonly Ghost[];
  readonly links: readonly GhostLink[];
}

export type GhostCache = WeakMap<Proposal, { kind: Node['kind']; words: string; ghost: Ghost }>;

/**
 * The open proposals as ghosts, and the links among them and to the cards that others have become.
 * @param rectOf where a card of the map is shown
 * @param cache ghosts that were made before, so that their lines are broken once
 */
export function ghostScene(
  map: ArgMap,
  review: Review,
  rectOf: (nodeId: string) => Rect | undefined,
  cache: GhostCache,
): GhostScene {
  const ghosts = sortProposals(map, review).open.flatMap((proposal) => {
    const place = review.places.get(proposal.id);
    return place ? [ghostOf(review, proposal, place, cache)] : [];
  });
  const rects = new Map(ghosts.map(({ proposal, rect }) => [proposal.id, rect]));
  const index = new BoxIndex();
  ghosts.forEach(({ rect: { x, y, width, height } }, number) =>
    index.put(number, x, y, x + width, y + height),
  );
  const around = {
    direction: directionOf(map),
    rectOf: (id: string) => rects.get(id) ?? rectOf(nodeOf(map, review, id) ?? ''),
    knobOf: () => undefined,
    hasKnobLinks: () => false,
    isBlocked: (box: Box, except: readonly string[]) =>
      index.has(box, (number) => !except.includes(ghosts[number]?.proposal.id ?? '')),
  };
  const links = linkedPairs(map, review).flatMap(({ from, to, relation }): GhostLink[] => {
    if (!rects.has(from.id) && !rects.has(to.id)) return [];
    const link = { id: '', relation, premises: [from.id], target: { node: to.id } };
    const shape = linkShape(link, around);
    return shape ? [{ relation, shape }] : [];
  });
  return { ghosts, links };
}

/** The ghost at a point, map px. */
export function ghostAt({ ghosts }: GhostScene, point: Point): Ghost | undefined {
  return ghosts.findLast(({ rect }) => boxHolds(boxOf(rect), point));
}

function ghostOf(review: Review, proposal: Proposal, { x, y }: Point, cache: GhostCache): Ghost {
  const kind = kindOf(review, proposal);
  const words = wordsOf(review, proposal);
  const kept = cache.get(proposal);
  if (kept?.kind === kind && kept.words === words && kept.ghost.rect.x === x && kept.ghost.rect.y === y)
    return kept.ghost;
  const { main } = proposal;
  const layout = cardLayout({ text: words, main, badges: true });
  const { width, height } = layout;
  const node: Node = { id: proposal.id, kind, text: words, ...(main && { main }) };
  const ghost = { proposal, node, layout, rect: { x, y, width, height } };
  cache.set(proposal, { kind, words, ghost });
  return ghost;
}
