/** A set of small numbers, a bit each: sets of hundreds of thousands are joined and cut in microseconds. */
export class Bits {
  readonly #words: Uint32Array;

  /** @param size all numbers are below it */
  constructor(size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  add(numbers: readonly number[]): void {
    const words = this.#words;
    for (const number of numbers) {
      const at = number >>> 5;
      words[at] = (words[at] ?? 0) | (1 << (number & 31));
    }
  }

  /** Keeps what the other set, of the same size, has as well. */
  cut(other: Bits): void {
    const [words, theirs] = [this.#words, other.#words];
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & (theirs[at] ?? 0);
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** How many of the numbers `from` to `to`, `to` excluded, are in the set. */
  count(from: number, to: number): number {
    let count = 0;
    for (let at = from >>> 5; at << 5 < to; at++) {
      let bits = this.#words[at] ?? 0;
      const begin = at << 5;
      if (begin < from) bits &= ~0 << (from - begin);
      if (begin + 32 > to) bits &= ~(~0 << (to - begin));
      count += ones(bits);
    }
    return count;
  }

  /** Those numbers. */
  between(from: number, to: number): number[] {
    const found: number[] = [];
    for (let number = from; number < to; number++) if (this.has(number)) found.push(number);
    return found;
  }
}

/** The bits that are set, counted in pairs, fours and eights at once (Warren 2013, “Hacker’s Delight”, section 5–1). */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
