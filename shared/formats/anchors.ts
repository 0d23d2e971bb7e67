import { isRange } from '../map/text-range';
import { findAll, foldText, type FoldedText } from '../text/find';
import type { TextRange } from '../text/range';

/** How much text is searched through for one file, in UTF-16 units: a file could quote what is nowhere a million times. */
const MOST_SEARCHED = 100_000_000;

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
    if (text.slice(near, near + quote.length) === quote && isRange(text, near, near + quote.length))
      return { start: near, end: near + quote.length, asSaid: true };
    const start = this.search(quote, Math.max(0, near - AROUND)) ?? this.search(quote, 0);
    if (start !== undefined && isRange(text, start, start + quote.length))
      return { start, end: start + quote.length, asSaid: false };
    if (this.searched >= MOST_SEARCHED) return undefined;
    this.searched += text.length;
    this.folded ??= foldText(text);
    const [loosely] = findAll(this.folded, quote, 1);
    return loosely && isRange(text, loosely.start, loosely.end) ? { ...loosely, asSaid: false } : undefined;
  }

  /** The first place of a text from an offset on, as long as not too much has been searched through. */
  private search(quote: string, from: number): number | undefined {
    if (this.searched >= MOST_SEARCHED) return undefined;
    const start = this.text.indexOf(quote, from);
    this.searched += Math.max(1, (start < 0 ? this.text.length : start) - from);
    return start < 0 ? undefined : start;
  }
}
