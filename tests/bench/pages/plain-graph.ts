import { BoxIndex } from '../../../shared/layout/box-index';
import { directionOf } from '../../../shared/layout/direction';
import type { Cubic } from '../../../shared/layout/cubic';
import { linkShapes } from '../../../shared/layout/link-geometry';
import { nodeCard } from '../../../shared/layout/node-card';
import { unionOfBoxes, boxOf, type Box, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { targetId } from '../../../shared/map/queries';
import { recordsOf } from '../../../shared/map/table';
import { KIND } from '../../../shared/map/node-kinds';
import type { NodeKind } from '../../../shared/map/schema';

/** A card as the peers draw it: its size and lines are known before. */
export interface PlainCard extends Rect {
  id: string;
  kind: NodeKind;
  label: string;
  lines: readonly string[];
}

export interface PlainLink {
  from: PlainCard;
  to: PlainCard;
  relation: 'supports' | 'opposes' | 'answers';
}

/** How a link runs, known before. */
export interface PlainCurve {
  relation: PlainLink['relation'];
  cubics: readonly Cubic[];
  knob: { x: number; y: number };
  tip: { x: number; y: number };
  angle: number;
  box: Box;
}

export interface PlainGraph {
  cards: readonly PlainCard[];
  /** Straight lines from premise to target. */
  links: readonly PlainLink[];
  bounds: Box;
}

/** What the peers draw: the same cards in the same places, and the same links. */
export function plainGraph(map: ArgMap): PlainGraph {
  const byId = plainCards(map);
  const links = [...recordsOf(map.tables.links)].flatMap((link) => {
    const to = byId.get(find(map, 'links', targetId(link))?.premises[0] ?? targetId(link));
    return link.premises.flatMap((premise): PlainLink[] => {
      const from = byId.get(premise);
      return from && to ? [{ from, to, relation: link.relation }] : [];
    });
  });
  const cards = [...byId.values()];
  return {
    cards,
    links,
    bounds: unionOfBoxes(cards.map((card) => boxOf(card))) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 },
  };
}

function plainCards(map: ArgMap): Map<string, PlainCard> {
  const byId = new Map<string, PlainCard>();
  for (const node of recordsOf(map.tables.nodes)) {
    const place = find(map, 'places', node.id) ?? { x: 0, y: 0 };
    const { width, height, lines } = nodeCard(map, node);
    byId.set(node.id, {
      id: node.id,
      kind: node.kind,
      label: KIND[node.kind].label,
      x: place.x,
      y: place.y,
      width,
      height,
      lines: lines.map((line) => line.text),
    });
  }
  return byId;
}

/** How the links run, round the same cards as ours. */
export function plainCurves(map: ArgMap): PlainCurve[] {
  const byId = plainCards(map);
  const ids = [...byId.keys()];
  const index = new BoxIndex();
  [...byId.values()].forEach((card, number) => {
    const { minX, minY, maxX, maxY } = boxOf(card);
    index.put(number, minX, minY, maxX, maxY);
  });
  const shapes = linkShapes(map, (id) => byId.get(id), {
    direction: directionOf(map),
    isBlocked: (box, except) => index.has(box, (number) => !except.includes(ids[number] ?? '')),
  });
  return [...shapes].flatMap(([id, { premises, arrow, knob, tip, angle, box }]) => {
    const relation = find(map, 'links', id)?.relation;
    return relation ? [{ relation, cubics: [...premises.flat(), ...arrow], knob, tip, angle, box }] : [];
  });
}

const PADDING = 48; // px

/** The view that shows all of a graph in the window. */
export function fitOf({ minX, minY, maxX, maxY }: Box): { x: number; y: number; zoom: number } {
  const zoom = Math.min(
    1,
    (innerWidth - 2 * PADDING) / (maxX - minX),
    (innerHeight - 2 * PADDING) / (maxY - minY),
  );
  return {
    x: innerWidth / 2 - ((minX + maxX) / 2) * zoom,
    y: innerHeight / 2 - ((minY + maxY) / 2) * zoom,
    zoom,
  };
}
