import { groupBox } from '../layout/group-box';
import { nodeCard } from '../layout/node-card';
import { unionOfBoxes, type Box, type Rect } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { badgesOf } from '../view/badges';
import { cardPart } from './draw-card';
import { headingPart } from './draw-heading';
import { groupPart } from './draw-group';
import { legendPart } from './draw-legend';
import { linkPart } from './draw-link';
import type { Drawing, Part } from './drawing';
import { standOf } from './stand';
import { THEMES, type ThemeName } from './themes';

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
  /** Below the map: what kinds and signs mean, of those that are there. */
  readonly legend?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Draws a map as the canvas shows it from near, at its places, with what is folded in it folded away. The same map and options give the same
 * drawing. A map without cards gives an empty sheet.
 */
export function drawMap(map: ArgMap, options: PictureOptions): Drawing {
  const { hidden = NONE, faded = NONE, margin = MARGIN } = options;
  const theme = THEMES[options.theme];
  const { rects, links, folded } = standOf(map, hidden);
  const parts: Part[] = [];
  const members = new Map<string, Rect[]>();
  const cards: Part[] = [];
  for (const node of recordsOf(map.tables.nodes)) {
    const rect = rects.get(node.id);
    if (!rect) continue;
    if (node.group !== undefined) addTo(members, node.group, rect);
    const card = {
      node,
      rect,
      layout: nodeCard(map, node),
      badges: badgesOf(map, node),
      faded: faded.has(node.id),
      folded: folded.get(node.id) ?? 0,
    };
    cards.push(cardPart(card, theme));
  }
  for (const group of recordsOf(map.tables.groups)) {
    const box = groupBox(group, members.get(group.id) ?? []);
    if (box) parts.push(groupPart(group, box, theme));
  }
  for (const [id, shape] of links) {
    const link = find(map, 'links', id);
    if (link) parts.push(linkPart(map, link, shape, { theme, faded: faded.has(id) }));
  }
  for (const card of cards) parts.push(card);

  let box: Box = unionOfBoxes(parts.map((part) => part.box)) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const legend = options.legend ? legendPart(parts, box, theme) : undefined;
  if (legend) box = grown(box, legend.box);
  const heading = options.title ? headingPart(options.title, box, theme) : undefined;
  if (heading) box = grown(box, heading.box);
  const all = [...(heading ? [heading] : []), ...parts, ...(legend ? [legend] : [])];
  return {
    x: Math.floor(box.minX - margin),
    y: Math.floor(box.minY - margin),
    width: Math.ceil(box.maxX - box.minX + 2 * margin),
    height: Math.ceil(box.maxY - box.minY + 2 * margin),
    background: theme.canvas,
    title: map.head.title,
    description: describe(cards.length, links.size),
    language: map.head.language,
    parts: all,
  };
}

function addTo(members: Map<string, Rect[]>, group: string, rect: Rect): void {
  const rects = members.get(group);
  if (rects) rects.push(rect);
  else members.set(group, [rect]);
}

function grown(box: Box, other: Box): Box {
  return unionOfBoxes([box, other]) ?? box;
}

function describe(cards: number, links: number): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `An argument map with ${count(cards, 'card')} and ${count(links, 'link')}.`;
}
