import { segmenter } from '../text/segmenter';

/** Units that are a grapheme by themselves beside one another; the common ones, so that most texts need no segmenter. */
export function isPlain(unit: number): boolean {
  if (unit < 0x300) return unit >= 0x20 && unit !== 0xad && (unit < 0x7f || unit > 0x9f);
  return (
    (unit >= 0x370 && unit <= 0x482) || // Greek, Cyrillic
    (unit >= 0x5d0 && unit <= 0x5ea) || // Hebrew
    (unit >= 0x620 && unit <= 0x64a) || // Arabic, Persian, Urdu
    (unit >= 0x671 && unit <= 0x6d5) ||
    (unit >= 0x2010 && unit <= 0x2027) || // dashes, quotes
    (unit >= 0x3000 && unit <= 0x3029) || // East Asian punctuation, kana
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a0 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) // Han
  );
}

const WINDOW = 64; // UTF-16 units that the segmenter is given at a time

/**
 * The graphemes of one text. Looking for them from its beginning to its end takes linear time; going back may be slow. The segmenter is shown a
 * short part at a time, because it copies all that it is shown for each grapheme that it finds.
 */
export class Graphemes {
  /** Where the graphemes that have been found end, the last first. */
  private ends: number[] = [];
  // The grapheme that was looked at last.
  private start = 0;
  private end = 0;

  constructor(private readonly text: string) {}

  /** Whether an offset (UTF-16, 0 < index < text.length) lies between two graphemes. */
  isBoundary(index: number): boolean {
    const after = this.text.charCodeAt(index);
    // 0xd83d and 0xd83e begin the pairs of most emoji, none of which is drawn into the character before.
    const begins = isPlain(after) || after === 0xd83d || after === 0xd83e;
    if (begins && isPlain(this.text.charCodeAt(index - 1))) return true;
    this.look(index);
    return this.start === index;
  }

  /** Where the grapheme ends that begins at an offset (UTF-16, below text.length). */
  endOf(index: number): number {
    const { text } = this;
    if (index + 1 === text.length) return text.length;
    if (isPlain(text.charCodeAt(index)) && isPlain(text.charCodeAt(index + 1))) return index + 1;
    this.look(index);
    return this.end;
  }

  /** Finds the grapheme that an offset is in. */
  private look(index: number): void {
    const { text } = this;
    const isAhead = index >= this.start;
    let from = index; // goes back to where one begins for sure
    const known = isAhead ? this.end : 0;
    while (from > known && !(isPlain(text.charCodeAt(from - 1)) && isPlain(text.charCodeAt(from)))) from--;
    if (!isAhead || from > known) {
      this.ends = [];
      this.end = from;
    }
    while (index >= this.end) {
      if (this.ends.length === 0) this.ends = this.endsFrom(this.end);
      this.start = this.end;
      this.end = this.ends.pop() ?? text.length;
    }
  }

  /** The ends of some graphemes that follow one another, the last first. */
  private endsFrom(from: number): number[] {
    const { text } = this;
    for (let size = WINDOW; ; size *= 2) {
      const part = text.slice(from, from + size);
      const starts = Array.from(segmenter('grapheme').segment(part), ({ index }) => from + index);
      const isAll = from + size >= text.length;
      // The last one may go on where the part ends.
      if (isAll) starts.push(text.length);
      if (starts.length > 1) return starts.slice(1).reverse();
    }
  }
}
