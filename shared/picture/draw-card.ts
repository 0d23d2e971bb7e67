import { boxOf, type Rect } from '../layout/rect';
import { KIND, type KindLook } from '../map/node-kinds';
import type { Node } from '../map/schema';
import type { Standing } from '../argue/map/standings';
import { baseDirection } from '../text-layout/base-direction';
import { CARD, type CardLayout } from '../text-layout/card-size';
import type { Badges } from '../view/badges';
import { cardFrame, flapOf, frameLine, hatchOf, stripeAt, type CardFrame, type Side } from './card-frame';
import { badgeShapes } from './draw-badges';
import { verdictShapes } from './draw-verdict';
import type { Part, Shape, Stroke, TextShape } from './drawing';
import { ICONS, MARK_ICONS } from './icons.data';
import { CARD_SHAPE, FADED, FOLD, LINE_TINT } from './marks';
import { cardPill } from './place-verdict';
import { num, polygonPath, roundedPath } from './path-data';
import { iconAt, textAt } from './shapes';
import { mixed, type Theme } from './themes';
import { standingInWords, VERDICT_PILL } from './verdict-pill';
import { t } from '../words/words';

/** How far what lies on a card's edges stands out, px: its fold, its verdict. */
export const CARD_EDGE = Math.max(FOLD.height, VERDICT_PILL.height) / 2 + 1;

/** A card as it is to be drawn. */
export interface CardContent {
  readonly node: Node;
  readonly rect: Rect;
  readonly layout: CardLayout;
  readonly badges: Badges;
  readonly faded: boolean;
  /** How many cards its folded branch hides. */
  readonly folded: number;
  /** How it is judged, where verdicts are shown. */
  readonly standing?: Standing | undefined;
}

/** Draws a card as the canvas shows it from near: its kind, its text in the very lines that were measured, its badges, its fold. */
export function cardPart(card: CardContent, theme: Theme): Part {
  const { node, rect, folded } = card;
  const label = KIND[node.kind].label;
  const pill = card.standing && cardPill(card.standing, rect);
  const verdict = card.standing ? ` (${standingInWords(card.standing)})` : '';
  const hides = folded > 0 ? t(' ({folded} more folded away)', { folded }) : '';
  return {
    role: 'card',
    id: node.id,
    kind: node.kind,
    title: `${label}${node.main ? t(', main') : ''}: ${node.text}${hides}${verdict}`,
    opacity: card.faded ? FADED.card : 1,
    box: boxOf(rect, CARD_EDGE),
    shapes: [
      ...shadow(node, rect, theme),
      ...ground(node, rect, theme),
      ...head(card, label, theme),
      ...lines(card, theme),
      ...badgeShapes(card, theme),
      ...fold(card, theme),
      ...(pill ? verdictShapes(pill, theme) : []),
    ],
  };
}

function shadow({ kind }: Node, { x, y, width, height }: Rect, theme: Theme): Shape[] {
  const look: KindLook = KIND[kind].look;
  if (theme.shadow === 0 || !look.shadow) return [];
  if (look.corner === 'cut') {
    const d = cutOutline({ x, y: y + 1, width, height }, look.radius);
    const stroke = { color: '#000000', width: 1 };
    return [{ type: 'path', d, stroke, strokeOpacity: theme.shadow }];
  }
  const layer = (spread: number, opacity: number): Shape => ({
    type: 'rect',
    x: x - spread,
    y: y - spread + 1,
    width: width + 2 * spread,
    height: height + 2 * spread,
    radius: look.radius + spread,
    fill: '#000000',
    opacity,
  });
  return [layer(1.5, theme.shadow / 2), layer(0.5, theme.shadow)];
}

function ground(node: Node, rect: Rect, theme: Theme): Shape[] {
  const { ink, wash } = theme.kinds[node.kind];
  const frame = cardFrame(node.kind, rect);
  const { outline, radius, cut, stripes } = frame;
  const shape =
    cut > 0
      ? { type: 'path' as const, d: cutOutline(outline, radius) }
      : { type: 'rect' as const, ...outline, radius };
  return [
    { ...shape, fill: theme.surface },
    frame.band > 0
      ? { type: 'path', d: band(frame), fill: wash }
      : { type: 'path', d: hatch(frame), stroke: { color: theme.surfaceHover, width: 1 } },
    ...stripes.map((side): Shape => ({ type: 'path', d: stripe(frame, side), fill: ink })),
    { ...shape, stroke: lineOf(node, theme) },
    ...(cut > 0 ? [{ type: 'path' as const, d: polygonPath(flapOf(frame)), fill: ink }] : []),
  ];
}

/** The outline of a card with a corner cut off. */
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

function lineOf(node: Node, theme: Theme): Stroke {
  const { width, dash, round, isInk } = frameLine(node);
  const { ink } = theme.kinds[node.kind];
  return {
    color: isInk ? ink : mixed(ink, theme.border, LINE_TINT),
    width,
    ...(dash.length > 0 && { dash }),
    ...(round && { round }),
  };
}

function band({ outline, radius, cut, band: height }: CardFrame): string {
  const rect = { ...outline, height };
  return cut > 0 ? cutOutline(rect, radius, 0) : roundedPath(rect, [radius, radius, 0, 0]);
}

/** The stripe along an edge of a card, within its round corners. */
function stripe(frame: CardFrame, side: Side): string {
  const { edge, inner, top, bottom, corner, inset } = stripeAt(frame, side);
  const turn = side === 'left' ? 0 : 1;
  const arc = (toX: number, toY: number): string =>
    corner > 0 ? `A${num(corner)} ${num(corner)} 0 0 ${turn} ${num(toX)} ${num(toY)}` : `H${num(toX)}`;
  return [
    `M${num(inner)} ${num(top + inset)}${arc(edge, top + corner)}`,
    `V${num(bottom - corner)}${arc(inner, bottom - inset)}Z`,
  ].join('');
}

function hatch(frame: CardFrame): string {
  return hatchOf(frame)
    .map(([x0, y0, x1, y1]) => `M${num(x0)} ${num(y0)}L${num(x1)} ${num(y1)}`)
    .join('');
}

function head({ node, rect, layout }: CardContent, label: string, theme: Theme): Shape[] {
  const { ink } = theme.kinds[node.kind];
  const left = rect.x + layout.textX;
  const top = rect.y + CARD.paddingTop;
  const icon = { x: left, y: top + (CARD.headHeight - CARD_SHAPE.icon) / 2, size: CARD_SHAPE.icon };
  const name = textAt(
    label,
    { x: left + CARD_SHAPE.nameX, y: top + CARD_SHAPE.nameBaseline },
    { size: CARD_SHAPE.nameSize, weight: 600, color: ink },
  );
  const star = { x: left + CARD_SHAPE.nameX + 6 + name.width, y: top + 4, size: 12 };
  return [
    ...iconAt(ICONS[KIND[node.kind].icon], icon, { color: ink, width: 2.25 }),
    name,
    ...(node.main ? iconAt(MARK_ICONS.main, star, { color: ink, width: 2 }) : []),
  ];
}

function lines({ node, rect, layout }: CardContent, theme: Theme): TextShape[] {
  const direction = baseDirection(node.text);
  const x = direction === 'rtl' ? rect.x + rect.width - layout.textX : rect.x + layout.textX;
  return layout.lines.flatMap(({ text, width }, index): TextShape[] => {
    if (text.trim() === '') return [];
    const y = rect.y + layout.textY + CARD_SHAPE.textBaseline + index * CARD.lineHeight;
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
