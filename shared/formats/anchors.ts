import { isRange } from '../map/text-range';
import { findAll, foldText, type FoldedText } from '../text/find';
import type { TextRange } from '../text/range';

/** How much text is searched through for one file, in UTF-16 units: a file could quote what is nowhere a million times. */
const MOST_SEARCHED = 400_000_000;

/** How far before its offset a quotation is looked for first, in UTF-16 units. */
const AROUND = 200;

/** Finds in a text what another tool's file quotes of it. */
export class Anchors {
  private folded: FoldedText | undefined;
  private searched = 0;

  constructor(private readonly text: string) {}

  /**
   * Where a quotation stands.
   * @param near the UTF-16 offset at which the file says it begins
   * @returns the place, and whether it is the one that the file says; nothing when the text does not hold it
   */
  find(quote: string, near: number): (TextRange & { asSaid: boolean }) | undefined {
    const { text } = this;
    if (quote.trim() === '') return undefined;
    if (text.startsWith(quote, near) && isRange(text, near, near + quote.length))
      return { start: near, end: near + quote.length, asSaid: true };
    if (this.searched >= MOST_SEARCHED) return undefined;
    this.searched += text.length;
    const around = text.indexOf(quote, Math.max(0, near - AROUND));
    const start = around < 0 ? text.indexOf(quote) : around;
    if (start >= 0 && isRange(text, start, start + quote.length))
      return { start, end: start + quote.length, asSaid: false };
    this.searched += 9 * text.length;
    this.folded ??= foldText(text);
    const [loosely] = findAll(this.folded, quote, 1);
    return loosely && isRange(text, loosely.start, loosely.end) ? { ...loosely, asSaid: false } : undefined;
  }
}
