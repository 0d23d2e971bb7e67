import type { Box, Rect } from '../../shared/layout/rect';
import { t } from '../../shared/words/words';

const SVG = 'http://www.w3.org/2000/svg';
/** How far the picture's box of a card reaches beyond the card, px (shared/picture/draw-card.ts). */
const AROUND = 10;
/** The sign stands on the card's lower edge, where the picture has the number of what is folded away, px. */
const FOLD = { width: 24, folded: 36, height: 18, left: 12 };
const RING = { outside: 3, radius: 10 }; // px

/** Where a card stands. @param box the card's, with its surroundings, as the picture has it */
function cardRect({ minX, minY, maxX, maxY }: Box): Rect {
  return {
    x: minX + AROUND,
    y: minY + AROUND,
    width: maxX - minX - 2 * AROUND,
    height: maxY - minY - 2 * AROUND,
  };
}

/** Puts a line around a card that style sheets show when the card is chosen, found or has the keyboard. */
export function addRing(card: Element, box: Box): void {
  const { x, y, width, height } = cardRect(box);
  const { outside, radius } = RING;
  const size = { width: width + 2 * outside, height: height + 2 * outside };
  card.append(draw('rect', { class: 'ring', x: x - outside, y: y - outside, ...size, rx: radius }));
}

/** Puts onto a card what folds or unfolds its branch. */
export function addFoldSign(card: Element, box: Box, isFolded: boolean): void {
  const rect = cardRect(box);
  const { height } = FOLD;
  const [x, y] = [rect.x + FOLD.left, rect.y + rect.height - height / 2];
  const width = isFolded ? FOLD.folded : FOLD.width;
  const sign = draw('g', { class: isFolded ? 'fold folded' : 'fold' });
  sign.append(draw('rect', { x, y, width, height, rx: height / 2 }));
  if (!isFolded) sign.append(draw('path', { d: `M${x + width / 2 - 5} ${y + height / 2}h10` }));
  const title = draw('title', {});
  title.textContent = isFolded ? t('Unfold this branch') : t('Fold this branch');
  sign.append(title);
  card.append(sign);
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
