import type { Node } from '../map/schema';
import type { Size } from '../layout/rect';
import { CARD, type CardLayout } from '../text-layout/card-size';
import { excerpt } from '../text-layout/excerpt';
import { faceText } from '../view/telling';
import { PILL } from './badge-pills';
import { CARD_SHAPE } from './marks';

/** What is written is at least that high on the screen, px. */
export const LEAST_TEXT = 10.5;

/** From this zoom (screen px per map px) a card shows all its words, in the lines in which they were measured. */
export const WHOLE_FROM = LEAST_TEXT / CARD.textSize;

/** From here the pills under the words are as they were measured; below, their letters are larger. */
const PILLS_FROM = LEAST_TEXT / PILL.textSize;

/** Sizes of letters, map px, for which lines are broken: a few, so that they can be kept while the view zooms. */
const SIZES = Array.from(
  { length: 24 },
  (_, index) => Math.round(CARD.textSize * 1.06 ** (index + 1) * 10) / 10,
);
const SIZES_WITH_HEAD = 4;

/** From here a card has its head, with the name of its kind; below it, its words have all the room. */
export const HEAD_FROM = LEAST_TEXT / (SIZES[SIZES_WITH_HEAD - 1] ?? CARD.textSize);
const LINE = 1.22; // of the letters' size
const PADDING = 6; // px around the words of a card without a head
const PADDING_START = 12; // beside its stripe

/** How the words of a card are shown at a zoom, px from the card's corner: the same for the page, the canvas and pictures. */
export interface CardFace {
  /** All of the words stand in the lines that were measured. */
  readonly isWhole: boolean;
  /** The frame has its head, with the name of the kind. */
  readonly hasHead: boolean;
  readonly lines: readonly { readonly text: string }[];
  readonly textX: number;
  /** The top of the first line. */
  readonly textY: number;
  readonly lineHeight: number;
  /** The size of letters in a pill, if there are pills. */
  readonly pillSize: number | undefined;
}

/** What a face depends on. */
export interface FacedCard {
  readonly node: Node;
  readonly size: Size;
  /** The lines that were measured; asked for from `WHOLE_FROM` alone. */
  readonly layout: () => CardLayout;
  /** Where the words begin that tell it from its rivals. */
  readonly telling: number;
}

const WHOLE_STEPS = 2;

/** Which of the few faces of a card a zoom shows: a whole number that grows as the view moves away. */
export function faceStep(zoom: number): number {
  if (zoom >= PILLS_FROM) return 0;
  if (zoom >= WHOLE_FROM) return 1;
  const index = SIZES.findIndex((size) => size >= LEAST_TEXT / zoom);
  return WHOLE_STEPS + (index < 0 ? SIZES.length - 1 : index);
}

/** The zoom from which a step's words are broken: letters drawn for it keep their size until the next step. */
export function zoomOfStep(step: number): number {
  const size = SIZES[step - WHOLE_STEPS];
  return size === undefined ? PILLS_FROM : LEAST_TEXT / size;
}

/** How large the letters of a card's words are at a zoom, map px: never less than 10 px on the screen, and never less when the view comes nearer. */
export function wordSize(zoom: number): number {
  return Math.min(SIZES.at(-1) ?? CARD.textSize, Math.max(CARD.textSize, LEAST_TEXT / zoom));
}

/** The same for the name of its kind. */
export function nameSize(zoom: number): number {
  return Math.max(CARD_SHAPE.nameSize, LEAST_TEXT / zoom);
}

/** The face of a card for a step (`faceStep`). */
export function cardFace(card: FacedCard, step: number): CardFace {
  const size = SIZES[step - WHOLE_STEPS];
  if (size === undefined) {
    const { lines, textX, textY } = card.layout();
    const pillSize = step === 0 ? PILL.textSize : CARD.textSize;
    return { isWhole: true, hasHead: true, lines, textX, textY, lineHeight: CARD.lineHeight, pillSize };
  }
  const hasHead = step - WHOLE_STEPS < SIZES_WITH_HEAD;
  const { node } = card;
  const { width, height } = card.size;
  const top = hasHead ? CARD_SHAPE.head : 0;
  const textX = hasHead ? CARD.paddingX : PADDING_START;
  const lineHeight = size * LINE;
  const most = Math.max(1, Math.floor((height - top - (hasHead ? 1 : 2) * PADDING) / lineHeight));
  const style = { size, weight: node.main ? 600 : 400 } as const;
  const room = { width: width - textX - (hasHead ? textX : PADDING), lines: most };
  const texts = excerpt(faceText(node.text), card.telling, style, room);
  return {
    isWhole: false,
    hasHead,
    lines: texts.map((text) => ({ text })),
    textX,
    textY: top + Math.max(0, (height - top - texts.length * lineHeight) / 2),
    lineHeight,
    pillSize: undefined,
  };
}

/** Where letters stand in their line: the baseline below its top, px. */
export function baselineIn(lineHeight: number, size: number): number {
  return lineHeight / 2 + size * BASELINE;
}

const BASELINE = (CARD_SHAPE.textBaseline - CARD.lineHeight / 2) / CARD.textSize;
