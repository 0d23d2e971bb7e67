import { boxOf, type Rect } from '../layout/rect';
import { KIND_LABELS } from '../map/labels';
import type { Node } from '../map/schema';
import { baseDirection } from '../text-layout/base-direction';
import { CARD, type CardLayout } from '../text-layout/card-size';
import type { Badges } from '../view/badges';
import { badgeShapes } from './draw-badges';
import type { Part, Shape, Stroke, TextShape } from './drawing';
import { KIND_ICONS, MARK_ICONS } from './icons.data';
import { CARD_SHAPE, FADED, radiusOf } from './marks';
import { num, polygonPath, roundedPath } from './path-data';
import { iconAt, textAt } from './shapes';
import { mixed, type Theme } from './themes';

const BASELINE = 15; // px below the top of a line of 20
const ICON = 14;
const FOLD = { height: 18, left: 12, size: 11 };

/** A card as it is to be drawn. */
export interface CardContent {
  readonly node: Node;
  readonly rect: Rect;
  readonly layout: CardLayout;
  readonly badges: Badges;
  readonly faded: boolean;
  /** How many cards its folded branch hides. */
  readonly folded: number;
}

/** Draws a card as the canvas shows it from near: its kind, its text in the very lines that were measured, its badges, its fold. */
export function cardPart(card: CardContent, theme: Theme): Part {
  const { node, rect, folded } = card;
  const label = KIND_LABELS[node.kind];
  const hides = folded > 0 ? ` (${folded} more folded away)` : '';
  return {
    role: 'card',
    id: node.id,
    kind: node.kind,
    title: `${label}${node.main ? ', main' : ''}: ${node.text}${hides}`,
    opacity: card.faded ? FADED.card : 1,
    box: boxOf(rect, FOLD.height / 2 + 1),
    shapes: [
      ...shadow(node, rect, theme),
      ...ground(node, rect, theme),
      ...head(card, label, theme),
      ...lines(card, theme),
      ...badgeShapes(card, theme),
      ...fold(card, theme),
    ],
  };
}

function shadow({ kind }: Node, { x, y, width, height }: Rect, theme: Theme): Shape[] {
  if (theme.shadow === 0 || kind === 'assumption' || kind === 'gap') return [];
  if (kind === 'evidence') {
    const d = cutOutline({ x, y: y + 1, width, height }, radiusOf(kind));
    const stroke = { color: '#000000', width: 1 };
    return [{ type: 'path', d, stroke, strokeOpacity: theme.shadow }];
  }
  const layer = (spread: number, opacity: number): Shape => ({
    type: 'rect',
    x: x - spread,
    y: y - spread + 1,
    width: width + 2 * spread,
    height: height + 2 * spread,
    radius: radiusOf(kind) + spread,
    fill: '#000000',
    opacity,
  });
  return [layer(1.5, theme.shadow / 2), layer(0.5, theme.shadow)];
}

function ground(node: Node, rect: Rect, theme: Theme): Shape[] {
  const { kind } = node;
  const { ink, wash } = theme.kinds[kind];
  const { x, y, width, height } = rect;
  const line = outline(node, theme);
  const half = line.width / 2;
  const radius = Math.max(0, radiusOf(kind) - half);
  const inner: Rect = { x: x + half, y: y + half, width: width - line.width, height: height - line.width };
  if (kind === 'evidence') return cutGround(inner, radius, line, { ink, wash, surface: theme.surface });
  const shape = { type: 'rect' as const, ...inner, radius };
  const shapes: Shape[] = [{ ...shape, fill: theme.surface }];
  if (kind === 'gap') shapes.push(hatch(inner, theme.surfaceHover));
  else shapes.push({ type: 'path', d: band(inner, [radius, radius, 0, 0]), fill: wash });
  if (kind === 'claim') shapes.push(stripe(inner, radius, ink, 'left'));
  if (kind === 'counterargument') {
    shapes.push(stripe(inner, radius, ink, 'left'));
    shapes.push(stripe(inner, radius, ink, 'right'));
  }
  return [...shapes, { ...shape, stroke: line }];
}

/** A card with a corner cut off and folded over. */
function cutGround(
  rect: Rect,
  radius: number,
  line: Stroke,
  colors: { ink: string; wash: string; surface: string },
): Shape[] {
  const { x, y, width } = rect;
  const { corner, head: height } = CARD_SHAPE;
  const right = x + width;
  const d = cutOutline(rect, radius);
  const flap = polygonPath([
    [right - corner, y],
    [right, y + corner],
    [right - corner, y + corner],
  ]);
  return [
    { type: 'path', d, fill: colors.surface },
    { type: 'path', d: cutOutline({ ...rect, height }, radius, 0), fill: colors.wash },
    stripe(rect, radius, colors.ink, 'left'),
    { type: 'path', d, stroke: line },
    { type: 'path', d: flap, fill: colors.ink },
  ];
}

function cutOutline({ x, y, width, height }: Rect, radius: number, below = radius): string {
  const { corner } = CARD_SHAPE;
  const [right, bottom] = [x + width, y + height];
  const arc = (round: number, toX: number, toY: number): string =>
    round > 0 ? `A${num(round)} ${num(round)} 0 0 1 ${num(toX)} ${num(toY)}` : '';
  return [
    `M${num(x + radius)} ${num(y)}H${num(right - corner)}L${num(right)} ${num(y + corner)}`,
    `V${num(bottom - below)}${arc(below, right - below, bottom)}`,
    `H${num(x + below)}${arc(below, x, bottom - below)}`,
    `V${num(y + radius)}${arc(radius, x + radius, y)}Z`,
  ].join('');
}

function outline({ kind, main }: Node, theme: Theme): Stroke {
  const { ink } = theme.kinds[kind];
  if (kind === 'assumption') return { color: ink, width: 1.5, dash: [5, 4] };
  if (kind === 'gap') return { color: ink, width: 2, dash: [0.01, 4], round: true };
  const color = main ? ink : mixed(ink, theme.border, 0.45);
  return { color, width: kind === 'question' ? 2 : 1 };
}

function band(rect: Rect, radii: [number, number, number, number]): string {
  return roundedPath({ ...rect, height: CARD_SHAPE.head }, radii);
}

/** The stripe along an edge of a card, within its round corners. */
function stripe({ x, y, width, height }: Rect, radius: number, fill: string, side: 'left' | 'right'): Shape {
  const { stripe: wide } = CARD_SHAPE;
  const corner = radius < wide ? 0 : radius; // smaller ones are not seen under the card's own line
  const inset = corner && corner - Math.sqrt(corner ** 2 - (corner - wide) ** 2);
  const [edge, inner] = side === 'left' ? [x, x + wide] : [x + width, x + width - wide];
  const turn = side === 'left' ? 0 : 1;
  const arc = (toX: number, toY: number): string =>
    corner > 0 ? `A${num(corner)} ${num(corner)} 0 0 ${turn} ${num(toX)} ${num(toY)}` : `H${num(toX)}`;
  const d = [
    `M${num(inner)} ${num(y + inset)}${arc(edge, y + corner)}`,
    `V${num(y + height - corner)}${arc(inner, y + height - inset)}Z`,
  ].join('');
  return { type: 'path', d, fill };
}

const HATCH_STEP = 10 * Math.SQRT2; // px along an edge

/** The thin slanting lines of a gap. */
function hatch({ x, y, width, height }: Rect, color: string): Shape {
  const inset = 2;
  let d = '';
  for (let sum = HATCH_STEP; sum < width + height - 4; sum += HATCH_STEP) {
    const left = Math.max(inset, sum - (height - inset));
    const right = Math.min(width - inset, sum - inset);
    if (right > left)
      d += `M${num(x + left)} ${num(y + sum - left)}L${num(x + right)} ${num(y + sum - right)}`;
  }
  return { type: 'path', d, stroke: { color, width: 1 } };
}

function head({ node, rect, layout }: CardContent, label: string, theme: Theme): Shape[] {
  const { ink } = theme.kinds[node.kind];
  const left = rect.x + layout.textX;
  const top = rect.y + CARD.paddingTop;
  const icon = { x: left, y: top + (CARD.headHeight - ICON) / 2, size: ICON };
  const name = textAt(label, { x: left + 20, y: top + 14 }, { size: 11, weight: 600, color: ink });
  const star = { x: left + 26 + name.width, y: top + 4, size: 12 };
  return [
    ...iconAt(KIND_ICONS[node.kind], icon, { color: ink, width: 2.25 }),
    name,
    ...(node.main ? iconAt(MARK_ICONS.main, star, { color: ink, width: 2 }) : []),
  ];
}

function lines({ node, rect, layout }: CardContent, theme: Theme): TextShape[] {
  const direction = baseDirection(node.text);
  const x = direction === 'rtl' ? rect.x + rect.width - layout.textX : rect.x + layout.textX;
  return layout.lines.flatMap(({ text, width }, index): TextShape[] => {
    if (text.trim() === '') return [];
    const y = rect.y + layout.textY + BASELINE + index * CARD.lineHeight;
    const look = { size: CARD.textSize, weight: node.main ? 600 : 400, color: theme.ink } as const;
    return [{ type: 'text', x, y, text, ...look, direction, anchor: 'start', width }];
  });
}

function fold({ node, rect, folded }: CardContent, theme: Theme): Shape[] {
  if (folded === 0) return [];
  const { height, left, size } = FOLD;
  const text = `+${folded}`;
  const look = { size, weight: 600, color: theme.surface, anchor: 'middle' } as const;
  const label = textAt(text, { x: 0, y: rect.y + rect.height + 4 }, look);
  const width = Math.max(22, Math.ceil(label.width) + 14);
  const x = rect.x + left;
  const y = rect.y + rect.height - height / 2;
  const ground = {
    type: 'rect',
    x,
    y,
    width,
    height,
    radius: height / 2,
    fill: theme.kinds[node.kind].ink,
  } as const;
  return [ground, { ...label, x: x + width / 2 }];
}
