import { nodeCard } from '../../../shared/layout/node-card';
import type { Rect } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import { KIND } from '../../../shared/map/node-kinds';
import type { Node } from '../../../shared/map/schema';
import { pillsOf, pillStyle } from '../../../shared/picture/badge-pills';
import { cardFrame, frameLine } from '../../../shared/picture/card-frame';
import { CARD_SHAPE, FADED, LINE_TINT } from '../../../shared/picture/marks';
import { shortened } from '../../../shared/picture/shapes';
import { mixed, type Theme } from '../../../shared/picture/themes';
import { shownText } from '../../../shared/shown-text';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { CARD } from '../../../shared/text-layout/card-size';
import { badgesOf } from '../../../shared/view/badges';
import {
  cornerOf,
  fill,
  geometry,
  line,
  names,
  NO_LINE,
  paragraph,
  standingBack,
  textBody,
  xfrm,
} from './xml';

/** A card on a slide. */
export interface SlideCard {
  readonly node: Node;
  /** Where it stands on the stage, px. */
  readonly rect: Rect;
  /** Stage px for each px of the map. */
  readonly zoom: number;
  readonly faded: boolean;
}

/**
 * A card as a group of shapes: its ground, band and stripes, and over them the one that holds its text, which links are glued to.
 * @param id the number of that one
 * @param nextId gives numbers to the others
 */
export function cardXml(
  map: ArgMap,
  card: SlideCard,
  theme: Theme,
  { id, nextId }: { id: number; nextId: () => number },
): string {
  const { node, rect, zoom, faded } = card;
  const back = (color: string): string => standingBack(color, theme.canvas, faded ? FADED.card : undefined);
  const { ink, wash } = theme.kinds[node.kind];
  const { radius, band, stripes } = cardFrame(node.kind, rect);
  const round = geometry('roundRect', cornerOf(radius * zoom, rect));
  const plain = (name: string, shape: string, place: Rect, color: string): string =>
    `<p:sp><p:nvSpPr>${names(nextId(), name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(place)}${shape}${fill(back(color))}${NO_LINE}</p:spPr></p:sp>`;
  const wide = CARD_SHAPE.stripe * zoom;
  const label = KIND[node.kind].label;
  const { isInk, width, dash } = frameLine(node);
  const border = line(back(isInk ? ink : mixed(ink, theme.border, LINE_TINT)), width * zoom, {
    dashed: dash.length > 0,
  });
  const words = textBody(cardText(map, card, { theme, back }), {
    insets: [CARD.paddingX * zoom, CARD.paddingTop * zoom],
  });
  return [
    `<p:grpSp><p:nvGrpSpPr>${names(nextId(), `Card ${label}`)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr>${xfrm(rect).replace('</a:xfrm>', childFrame(rect))}</p:grpSpPr>`,
    plain('Ground', round, rect, theme.surface),
    ...(band > 0 ? [plain('Band', geometry('rect'), { ...rect, height: band * zoom }, wash)] : []),
    ...stripes.map((side) =>
      plain(
        'Stripe',
        geometry('rect'),
        { ...rect, x: side === 'left' ? rect.x : rect.x + rect.width - wide, width: wide },
        ink,
      ),
    ),
    `<p:sp><p:nvSpPr>${names(id, label, `${label}: ${shownText(node.text)}`)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${xfrm(rect)}${round}<a:noFill/>${border}</p:spPr>${words}</p:sp></p:grpSp>`,
  ].join('');
}

/** A group's own measures are those of the slide. */
function childFrame(rect: Rect): string {
  return `${xfrm(rect).replace('<a:xfrm>', '').replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}`;
}

function cardText(
  map: ArgMap,
  { node, zoom }: SlideCard,
  { theme, back }: { theme: Theme; back: (color: string) => string },
): string[] {
  const rightToLeft = baseDirection(node.text) === 'rtl';
  const room = nodeCard(map, node).width - 2 * CARD.paddingX;
  const badges = pillsOf(badgesOf(map, node), room).map((pill) =>
    [shortened(pill.text, pillStyle(pill), pill.textWidth), pill.more].filter(Boolean).join(' '),
  );
  const soft = { size: CARD_SHAPE.nameSize * zoom, color: back(theme.inkSoft), rightToLeft };
  const head = {
    ...soft,
    color: back(theme.kinds[node.kind].ink),
    bold: true,
    lineHeight: CARD.headHeight * zoom,
  };
  const words = {
    size: CARD.textSize * zoom,
    color: back(theme.ink),
    bold: node.main === true,
    rightToLeft,
    lineHeight: CARD.lineHeight * zoom,
  };
  const lines = shownText(node.text).split('\n');
  return [
    paragraph(KIND[node.kind].label, head),
    ...lines.map((text, index) =>
      paragraph(text, { ...words, ...(index === 0 && { before: CARD.headGap * zoom }) }),
    ),
    ...(badges.length > 0 ? [paragraph(badges.join(' · '), { ...soft, before: CARD.badgeGap * zoom })] : []),
  ];
}
