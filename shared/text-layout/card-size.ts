import { shownText } from '../shown-text';
import { beginningOf } from './beginning';
import { breakLines, type Line } from './break-lines';
import { countLines } from './count-lines';
import { measureText, type TextStyle } from './measure';

/** The measures of a card, in px. The page and the canvas drawing both take them from here (CSS as custom properties). */
export const CARD = {
  width: 260,
  minWidth: 160,
  maxWidth: 640,
  paddingX: 14,
  paddingTop: 8,
  paddingBottom: 10,
  headHeight: 20,
  headGap: 4,
  textSize: 14,
  lineHeight: 20,
  badgeGap: 8,
  badgeHeight: 20,
  radius: 8,
} as const;

export const CARD_TEXT: TextStyle = { size: CARD.textSize, weight: 400 };

/** The text of a main claim or question is set heavier. */
export const CARD_TEXT_MAIN: TextStyle = { size: CARD.textSize, weight: 600 };

/** What the size of a card depends on. */
export interface CardContent {
  text: string;
  /** px; without it a card is 260 wide, and wider for a long text. */
  width?: number | undefined;
  /** Whether it has a row of badges under its text. */
  badges?: boolean;
  /** Whether its text is set heavier. */
  main?: boolean;
}

/** Lines that a card has at most, the last of them dots: whatever is longer is read beside the canvas. */
export const MOST_LINES = 500;
const DOTS = '…';

export interface CardLayout {
  /** Whole px. */
  width: number;
  height: number;
  /** Where the text begins, from the card's top left corner. */
  textX: number;
  textY: number;
  lines: Line[];
}

const TEXT_Y = CARD.paddingTop + CARD.headHeight + CARD.headGap;

/** The size of a card and the lines of its text; the same in the interface and in plain Node. */
export function cardLayout(card: CardContent): CardLayout {
  const width = cardWidth(card);
  const words = wordsOf(card);
  const style = styleOf(card);
  const lines = breakLines(words, style, width - 2 * CARD.paddingX, MOST_LINES);
  const last = lines.at(-1);
  if (last && lines.length === MOST_LINES && last.end < words.length)
    lines.splice(-1, 1, { ...last, text: DOTS, width: measureText(DOTS, style) });
  const height = cardHeight(card, lines.length);
  return { width, height, textX: CARD.paddingX, textY: TEXT_Y, lines };
}

/** The size of a card alone, whole px: the same as `cardLayout` gives, and much faster. */
export function cardSize(card: CardContent): { width: number; height: number } {
  const width = cardWidth(card);
  return {
    width,
    height: cardHeight(card, countLines(wordsOf(card), styleOf(card), width - 2 * CARD.paddingX, MOST_LINES)),
  };
}

function wordsOf(card: CardContent): string {
  return shownText(beginningOf(card.text));
}

function styleOf(card: CardContent): TextStyle {
  return card.main ? CARD_TEXT_MAIN : CARD_TEXT;
}

/** How wide a card is that nobody has given a width: longer texts have wider cards, so that they do not become towers. */
function usualWidth(text: string): number {
  return WIDTHS.find(([length]) => text.length >= length)?.[1] ?? CARD.width;
}

/** From how many UTF-16 units on, and px. */
const WIDTHS = [
  [1500, CARD.maxWidth],
  [900, 500],
  [560, 400],
  [320, 320],
] as const;

function cardWidth({ text, width = usualWidth(text) }: CardContent): number {
  return Math.round(Math.min(CARD.maxWidth, Math.max(CARD.minWidth, width)));
}

function cardHeight({ badges }: Pick<CardContent, 'badges'>, lines: number): number {
  const badgesHeight = badges ? CARD.badgeGap + CARD.badgeHeight : 0;
  return TEXT_Y + lines * CARD.lineHeight + badgesHeight + CARD.paddingBottom;
}

/** No card is larger, px. */
export const LARGEST_CARD = {
  width: CARD.maxWidth,
  height: cardHeight({ badges: true }, MOST_LINES),
} as const;
