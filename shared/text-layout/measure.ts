import { ArabicRun, JOINER, goesOnJoining, isJoining } from './arabic-width';
import { fontTables, type FontTables, type FontWeight } from './font-tables';
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

/** An emoji may be that much narrower than the character that it begins with, at most. */
const MOST_SHRINKING = 4000;

/**
 * The width of text.slice(from, to) on a line of its own, in thousandths of an em: a whole number, so that sums are exact.
 * @param from UTF-16 offset, as `to`; neither may be inside a surrogate pair
 * @param most where the width is more than this, any number above it may be given: the rest is not looked at
 */
export function perMilleWidth(
  text: string,
  from: number,
  to: number,
  weight: FontWeight,
  most = Infinity,
): number {
  return new Ruler(text, from, weight).measure(to, most);
}

/** Measures a stretch of a text piece by piece: what has been measured is not looked at again. Thousandths of an em. */
export class Ruler {
  private readonly tables: FontTables;
  private sum = 0;
  private at: number;
  private run: ArabicRun | undefined; // that what was measured ends in

  constructor(
    private readonly text: string,
    private readonly from: number,
    weight: FontWeight,
  ) {
    this.tables = fontTables(weight);
    this.at = from;
  }

  /** The width from the beginning to an offset that is not before the last one; `most` as for `perMilleWidth`, then it is of no use any more. */
  measure(to: number, most = Infinity): number {
    const enough = most + MOST_SHRINKING;
    while (this.at < to && this.sum + (this.run?.settled ?? 0) <= enough) this.take(to);
    return this.sum + (this.run?.width ?? 0);
  }

  private take(to: number): void {
    const { text, tables, at } = this;
    const unit = text.charCodeAt(at);
    if (this.run && !goesOnJoining(unit, tables)) {
      this.sum += this.run.width;
      this.run = undefined;
    }
    if (!this.run && isJoining(unit, tables))
      this.run = new ArabicRun(tables, at > this.from && text.charCodeAt(at - 1) === JOINER);
    const advance = tables.advances[unit] ?? 0;
    if (this.run) {
      this.run.take(unit);
      this.at++;
    } else if (advance !== LOOK_CLOSER) {
      this.sum += advance;
      this.at++;
    } else this.takeRare(unit, to);
  }

  /** What the unit alone does not tell: an emoji, or a character above U+FFFF. */
  private takeRare(unit: number, to: number): void {
    const { text, at } = this;
    const advanceBefore = at > this.from ? (this.tables.advances[text.charCodeAt(at - 1)] ?? 0) : 0;
    // An emoji may begin one unit back, with a character that a bundled font has too, which is counted already.
    const isStyle = unit === EMOJI_STYLE;
    const start = isStyle && advanceBefore > 0 ? at - 1 : at;
    const end = start + emojiLength(text, start);
    if (end > at && end <= to) {
      this.sum += EMOJI_WIDTH - (start < at ? advanceBefore : 0);
      this.at = end;
      return;
    }
    const code = text.codePointAt(at) ?? 0;
    if (!isStyle) this.sum += astralWidth(code);
    this.at += !isStyle && code > 0xffff ? 2 : 1;
  }
}
