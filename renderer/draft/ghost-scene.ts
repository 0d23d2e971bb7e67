import type { Proposal } from '../../shared/draft/proposal';
import { BoxIndex } from '../../shared/layout/box-index';
import type { Cubic } from '../../shared/layout/cubic';
import { directionOf } from '../../shared/layout/direction';
import { linkShape, type LinkShape } from '../../shared/layout/link-geometry';
import { boxHolds, boxOf, type Box, type Point, type Rect } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Node, Relation } from '../../shared/map/schema';
import { cardLayout, type CardLayout } from '../../shared/text-layout/card-size';
import type { Review } from '../state/draft-store';
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

/** The cards of the map as they are shown. */
interface MapCards {
  rectOf: (nodeId: string) => Rect | undefined;
  cardsIn: (box: Box) => readonly string[];
}

export type GhostCache = WeakMap<Proposal, { kind: Node['kind']; words: string; ghost: Ghost }>;

/**
 * The open proposals as ghosts, and the links among them and to the cards that others have become.
 * @param cache ghosts that were made before, so that their lines are broken once
 */
export function ghostScene(map: ArgMap, review: Review, cards: MapCards, cache: GhostCache): GhostScene {
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
    rectOf: (id: string) => rects.get(id) ?? cards.rectOf(nodeOf(map, review, id) ?? ''),
    knobOf: () => undefined,
    hasKnobLinks: () => false,
    isBlocked: (box: Box, except: readonly string[]) =>
      index.has(box, (number) => !except.includes(ghosts[number]?.proposal.id ?? '')) ||
      cards.cardsIn(box).some((card) => !except.some((id) => nodeOf(map, review, id) === card)),
  };
  const links = linkedPairs(map, review).flatMap(({ from, to, relation }): GhostLink[] => {
    if (!rects.has(from.id) && !rects.has(to.id)) return [];
    const link = { id: '', relation, premises: [from.id], target: { node: to.id } };
    const shape = linkShape(link, around);
    return shape ? [{ relation, shape: backwards(shape) }] : [];
  });
  return { ghosts, links };
}

/** The same lines drawn from the target: dashes of lines that run side by side into one target then lie on each other. */
function backwards(shape: LinkShape): LinkShape {
  const turned = (c: Cubic): Cubic => {
    return { x0: c.x3, y0: c.y3, x1: c.x2, y1: c.y2, x2: c.x1, y2: c.y1, x3: c.x0, y3: c.y0 };
  };
  return {
    ...shape,
    arrow: shape.arrow.map(turned),
    premises: shape.premises.map((line) => line.map(turned)),
  };
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
