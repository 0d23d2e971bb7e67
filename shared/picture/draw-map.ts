import type { Standing } from '../argue/map/standings';
import { nodeCard } from '../layout/node-card';
import { boxesOverlap, boxOf, unionOfBoxes, type Box } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { badgesOf } from '../view/badges';
import { CARD_EDGE, cardPart } from './draw-card';
import { headingPart } from './draw-heading';
import { groupPart } from './draw-group';
import { legendPart } from './draw-legend';
import { markParts } from './draw-mark';
import { linkPart } from './draw-link';
import type { Drawing, Part } from './drawing';
import { groupAreas, standOf } from './stand';
import { THEMES, type ThemeName } from './themes';
import { t } from '../words/words';
import { countedRecords } from '../map/record-words';

const MARGIN = 40; // px

/** What a picture of a map shows. */
export interface PictureOptions {
  readonly theme: ThemeName;
  /** Ids of nodes and links that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** Ids of nodes and links that stand back. */
  readonly faded?: ReadonlySet<string>;
  /** Px around everything. */
  readonly margin?: number;
  /** Stands above the map. */
  readonly title?: string;
  /** How it is to be handled; stands above and below everything. */
  readonly mark?: string | undefined;
  /** Below the map: what kinds and signs mean, of those that are there. */
  readonly legend?: boolean;
  /** How its cards and links are judged, by their ids: their verdicts are drawn on them. */
  readonly standings?: ReadonlyMap<string, Standing>;
  /**
   * The parts of the map that are looked at, px, by the boxes of its cards with what lies on their edges: what is beyond them is not drawn.
   * Absent: everything is.
   */
  readonly within?: (cards: ReadonlyMap<string, Box>) => readonly Box[];
}

const NONE: ReadonlySet<string> = new Set();
const BESIDE = 200; // px from a line within which lies what stands on it

/**
 * Draws a map as the canvas shows it from near, at its places, with what is folded in it folded away. The same map and options give the same
 * drawing. A map without cards gives an empty sheet.
 */
export function drawMap(map: ArgMap, options: PictureOptions): Drawing {
  const { hidden = NONE, faded = NONE, margin = MARGIN, standings, within } = options;
  const theme = THEMES[options.theme];
  const { rects, links, folded, isBlocked } = standOf(map, hidden);
  const boxes = new Map([...rects].map(([id, rect]) => [id, boxOf(rect, CARD_EDGE)]));
  const windows = within?.(boxes);
  const isSeen = (box: Box, beside = 0): boolean =>
    windows?.some((one) => boxesOverlap(grownBy(one, beside), box)) ?? true;
  const parts: Part[] = [];
  const cards: Part[] = [];
  /** Groups of which a card does not stand back. */
  const clearGroups = new Set<string>();
  for (const node of recordsOf(map.tables.nodes)) {
    const [rect, box] = [rects.get(node.id), boxes.get(node.id)];
    if (!rect || !box) continue;
    if (node.group !== undefined && !faded.has(node.id)) clearGroups.add(node.group);
    if (!isSeen(box)) continue;
    const card = {
      node,
      rect,
      layout: nodeCard(map, node),
      badges: badgesOf(map, node),
      faded: faded.has(node.id),
      folded: folded.get(node.id) ?? 0,
      standing: standings?.get(node.id),
    };
    cards.push(cardPart(card, theme));
  }
  for (const [id, box] of groupAreas(map, rects)) {
    const group = find(map, 'groups', id);
    if (group && isSeen(box))
      parts.push(groupPart(group, box, theme, faded.size > 0 && !clearGroups.has(id)));
  }
  for (const [id, shape] of links) {
    const link = find(map, 'links', id);
    if (!link || !isSeen(shape.box, BESIDE)) continue;
    const part = linkPart(map, link, shape, {
      theme,
      faded: faded.has(id),
      standing: standings?.get(id),
      isBlocked,
    });
    if (isSeen(part.box)) parts.push(part);
  }
  for (const card of cards) parts.push(card);

  let box: Box = unionOfBoxes(parts.map((part) => part.box)) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const legend = options.legend ? legendPart(parts, box, theme, standings) : undefined;
  if (legend) box = grown(box, legend.box);
  const heading = options.title ? headingPart(options.title, box, theme) : undefined;
  if (heading) box = grown(box, heading.box);
  const marks = options.mark ? markParts(options.mark, box, theme) : [];
  for (const { box: own } of marks) box = grown(box, own);
  const all = [...(heading ? [heading] : []), ...parts, ...(legend ? [legend] : []), ...marks];
  return {
    x: Math.floor(box.minX - margin),
    y: Math.floor(box.minY - margin),
    width: Math.ceil(box.maxX - box.minX + 2 * margin),
    height: Math.ceil(box.maxY - box.minY + 2 * margin),
    background: theme.canvas,
    title: options.mark ? `${options.mark} · ${map.head.title}` : map.head.title,
    description: describe(rects.size, links.size),
    language: map.head.language,
    parts: all,
  };
}

function grownBy({ minX, minY, maxX, maxY }: Box, px: number): Box {
  return { minX: minX - px, minY: minY - px, maxX: maxX + px, maxY: maxY + px };
}

function grown(box: Box, other: Box): Box {
  return unionOfBoxes([box, other]) ?? box;
}

function describe(cards: number, links: number): string {
  return t('An argument map with {cards} and {links}.', {
    cards: countedRecords('nodes', cards),
    links: countedRecords('links', links),
  });
}
