import { breakLines, type Line } from './break-lines';
import type { TextStyle } from './measure';

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

export interface CardLayout {
  /** Whole px. */
  width: number;
  height: number;
  /** Where the text begins, from the card's top left corner. */
  textX: number;
  textY: number;
  lines: Line[];
}

/**
 * The size of a card and the lines of its text; the same in the interface and in plain Node.
 * @param card.width px; the default card is 260 wide
 * @param card.badges whether it has a row of badges under its text
 * @param card.main whether its text is set heavier
 */
export function cardLayout(card: {
  text: string;
  width?: number | undefined;
  badges?: boolean;
  main?: boolean;
}): CardLayout {
  const width = Math.round(Math.min(CARD.maxWidth, Math.max(CARD.minWidth, card.width ?? CARD.width)));
  const lines = breakLines(card.text, card.main ? CARD_TEXT_MAIN : CARD_TEXT, width - 2 * CARD.paddingX);
  const textY = CARD.paddingTop + CARD.headHeight + CARD.headGap;
  const badges = card.badges ? CARD.badgeGap + CARD.badgeHeight : 0;
  return {
    width,
    height: textY + lines.length * CARD.lineHeight + badges + CARD.paddingBottom,
    textX: CARD.paddingX,
    textY,
    lines,
  };
}
