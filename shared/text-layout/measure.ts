import { JOINER, arabicRunEnd, arabicRunWidth, isJoining } from './arabic-width';
import { FONT_TABLES, type FontWeight } from './font-tables';
import { EMOJI_STYLE, EMOJI_WIDTH, LOOK_CLOSER, astralWidth, emojiLength } from './other-width';

/** How text is set: size in px, weight as in CSS. Kerning and ligatures are off, so that widths are sums of advances. */
export interface TextStyle {
  size: number;
  weight: FontWeight;
}

/**
 * The width of a text on one line, in px: the sum of its characters' advances in the bundled fonts, with the joined forms of
 * Arabic letters. Needs no page. Line breaks and other control characters count as spaces, as `breakLines` prints them.
 */
export function measureText(text: string, style: TextStyle): number {
  return (perMilleWidth(text, 0, text.length, style.weight) * style.size) / 1000;
}

/**
 * The width of text.slice(from, to) on a line of its own, in thousandths of an em: a whole number, so that sums are exact.
 * @param from UTF-16 offset, as `to`; neither may be inside a surrogate pair
 */
export function perMilleWidth(text: string, from: number, to: number, weight: FontWeight): number {
  const tables = FONT_TABLES[weight];
  const advanceAt = (index: number): number => tables.advances[text.charCodeAt(index)] ?? 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (isJoining(text.charCodeAt(i), tables)) {
      const end = arabicRunEnd(text, i, to, tables);
      sum += arabicRunWidth(text, i, end, tables, i > from && text.charCodeAt(i - 1) === JOINER);
      i = end - 1;
      continue;
    }
    const advance = advanceAt(i);
    if (advance !== LOOK_CLOSER) {
      sum += advance;
      continue;
    }
    // An emoji may begin one unit back, with a character that a bundled font has too, which is counted already.
    const isStyle = text.charCodeAt(i) === EMOJI_STYLE;
    const start = isStyle && i > from && advanceAt(i - 1) > 0 ? i - 1 : i;
    const end = start + emojiLength(text, start);
    if (end > i && end <= to) {
      sum += EMOJI_WIDTH - (start < i ? advanceAt(start) : 0);
      i = end - 1;
    } else if (!isStyle) {
      const code = text.codePointAt(i) ?? 0;
      sum += astralWidth(code);
      if (code > 0xffff) i++;
    }
  }
  return sum;
}
