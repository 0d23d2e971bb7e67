import { FONT_TABLES, type FontTables, type FontWeight } from './font-tables';

/** How text is set: size in px, weight as in CSS. Kerning and ligatures are off, so that widths are sums of advances. */
export interface TextStyle {
  size: number;
  weight: FontWeight;
}

const LAM = 0x644;
const MARK = /\p{M}/u;
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

// Characters of fonts that are not ours are taken a little wide: a line may end early, but never run out of its card.
const EAST_ASIAN_WIDTH = 1000;
const EMOJI_WIDTH = 1370;
const UNKNOWN_WIDTH = 720;

/**
 * The width of a text on one line, in px: the sum of its characters' advances in the bundled fonts, with the joined forms of
 * Arabic letters. Needs no page.
 */
export function measureText(text: string, style: TextStyle): number {
  return (perMille(text, FONT_TABLES[style.weight]) * style.size) / 1000;
}

function perMille(text: string, tables: FontTables): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x600 && unit <= 0x6ff) {
      const letter = arabicWidth(text, i, tables);
      sum += letter.width;
      i += letter.units - 1;
      continue;
    }
    const advance = tables.advances[unit] ?? -1;
    if (advance >= 0) sum += advance;
    else if (unit >= 0xd800 && unit <= 0xdbff) {
      sum += otherWidth(text.codePointAt(i) ?? unit);
      i++;
    } else sum += otherWidth(unit);
  }
  return sum;
}

function otherWidth(code: number): number {
  const character = String.fromCodePoint(code);
  // Joiners, direction marks and variation selectors are not seen.
  if (code < 0x20 || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return 0;
  if ((code >= 0x2060 && code <= 0x2069) || (code >= 0xfe00 && code <= 0xfe0f) || MARK.test(character))
    return 0;
  if (EAST_ASIAN.test(character)) return EAST_ASIAN_WIDTH;
  return code > 0xffff || code >= 0x2600 ? EMOJI_WIDTH : UNKNOWN_WIDTH;
}

/** An Arabic letter takes one of four forms, by whether its neighbours join it. */
function arabicWidth(text: string, index: number, tables: FontTables): { width: number; units: number } {
  const code = text.charCodeAt(index);
  if (MARK.test(text.charAt(index))) return { width: 0, units: 1 };
  const letter = tables.joining.get(code);
  const alone = Math.max(tables.advances[code] ?? -1, 0) || UNKNOWN_WIDTH;
  if (!letter) return { width: alone, units: 1 };
  const joinedBefore = tables.joining.get(neighbour(text, index, -1))?.joinsNext ?? false;
  const next = neighbour(text, index, 1);
  const pair = code === LAM ? tables.lamAlef.get(text.charCodeAt(index + 1)) : undefined;
  if (pair) return { width: joinedBefore ? pair.joined : pair.alone, units: 2 };
  const joinedAfter = letter.joinsNext && tables.joining.has(next);
  if (joinedBefore) return { width: joinedAfter ? letter.medial : letter.final, units: 1 };
  return { width: joinedAfter ? letter.initial : alone, units: 1 };
}

/** The next letter in a direction; marks on letters do not part them. */
function neighbour(text: string, index: number, step: 1 | -1): number {
  let i = index + step;
  while (i >= 0 && i < text.length && MARK.test(text.charAt(i))) i += step;
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}
