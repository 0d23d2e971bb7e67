import type { CSSProperties } from 'react';
import { KIND, KINDS } from '../../shared/map/node-kinds';
import { recordOf } from '../../shared/map/record-of';
import type { NodeKind } from '../../shared/map/schema';
import { PILL } from '../../shared/picture/badge-pills';
import { CARD_SHAPE, LINE_TINT } from '../../shared/picture/marks';
import { CARD } from '../../shared/text-layout/card-size';

/** The measures of all cards as custom properties, so that the style sheet, the measuring and the drawing agree. */
export const CARD_STYLE = {
  '--card-padding-x': `${CARD.paddingX}px`,
  '--card-padding-top': `${CARD.paddingTop}px`,
  '--card-padding-bottom': `${CARD.paddingBottom}px`,
  '--card-head': `${CARD.headHeight}px`,
  '--card-head-gap': `${CARD.headGap}px`,
  '--card-text': `${CARD.textSize}px`,
  '--card-line': `${CARD.lineHeight}px`,
  '--card-badge': `${CARD.badgeHeight}px`,
  '--card-badge-gap': `${CARD.badgeGap}px`,
  '--pill-gap': `${PILL.gap}px`,
  '--pill-padding': `${PILL.padding}px`,
  '--pill-part-gap': `${PILL.partGap}px`,
  '--pill-text': `${PILL.textSize}px`,
  '--card-band': `${CARD_SHAPE.head}px`,
  '--card-stripe': `${CARD_SHAPE.stripe}px`,
  '--card-corner': `${CARD_SHAPE.corner}px`,
  '--card-hatch': `${CARD_SHAPE.hatch}px`,
  '--card-line-tint': `${LINE_TINT * 100}%`,
} as CSSProperties;

/** What distinguishes the frames of the kinds, as custom properties of their cards. */
export const FRAME_STYLES: Readonly<Record<NodeKind, CSSProperties>> = recordOf(KINDS, (kind) => {
  const { radius, line } = KIND[kind].look;
  return {
    '--frame-radius': `${radius}px`,
    '--frame-line': `${line.width}px`,
    '--frame-line-style': line.style,
  } as CSSProperties;
});
