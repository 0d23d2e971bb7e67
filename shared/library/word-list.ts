import { Bits } from './bits';

/** Which texts have which words: the texts by numbers, which are given out once and never again. */
export class WordList {
  readonly #texts = new Map<string, number[]>();
  /** All words in the order of their UTF-16 units, each with its texts, but for those that are new since. */
  #sorted: Listed[] = [];
  #fresh: Listed[] = [];
  #size = 0;

  /** Numbers from here on are free. */
  get size(): number {
    return this.#size;
  }

  /** Takes in a text. @returns its number */
  add(words: Iterable<string>): number {
    const number = this.#size++;
    for (const word of new Set(words)) {
      const texts = this.#texts.get(word);
      if (texts) texts.push(number);
      else {
        const listed = { word, texts: [number] };
        this.#texts.set(word, listed.texts);
        this.#fresh.push(listed);
      }
    }
    return number;
  }

  /** The texts that have a word. */
  having(word: string): readonly number[] {
    return this.#texts.get(word) ?? [];
  }

  /** The texts that have all of these words. */
  havingAll(words: readonly string[]): Bits {
    return this.#all(words, (word, texts) => texts.add(this.having(word)));
  }

  /** The same, where words that begin so are as good. */
  beginningAll(words: readonly string[]): Bits {
    this.#sort();
    return this.#all(words, (start, texts) => {
      for (let at = this.#place(start); this.#sorted[at]?.word.startsWith(start); at++)
        texts.add(this.#sorted[at]?.texts ?? []);
    });
  }

  #all(words: readonly string[], addTo: (word: string, texts: Bits) => void): Bits {
    let all: Bits | undefined;
    for (const word of words) {
      const texts = new Bits(this.#size);
      addTo(word, texts);
      if (all) all.cut(texts);
      else all = texts;
    }
    return all ?? new Bits(0);
  }

  #place(word: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.word ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Merges in what is new: sorting all again would be felt after each edit. */
  #sort(): void {
    if (this.#fresh.length === 0) return;
    const fresh = this.#fresh.sort((a, b) => (a.word < b.word ? -1 : 1));
    const merged: Listed[] = [];
    let next = 0;
    for (const listed of this.#sorted) {
      for (let one = fresh[next]; one && one.word < listed.word; one = fresh[++next]) merged.push(one);
      merged.push(listed);
    }
    this.#sorted = merged.concat(fresh.slice(next));
    this.#fresh = [];
  }
}

interface Listed {
  readonly word: string;
  /** The texts that have it. */
  readonly texts: number[];
}
