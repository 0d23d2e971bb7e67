import { END } from './flat';

/** How many slots are looked at for an id. */
const MOST_PROBES = 16;
/** How many of its last characters choose a slot: they are random. */
const HASHED = 5;

/**
 * Numbers by ids, for very many of them at a time: slots in a flat array, each id in the first that is free from the one on which its last characters
 * fall. That takes a third of the time of a `Map`, which grows by moving all that it holds. An id whose slots are all taken goes into a `Map` all the
 * same, so that nobody gains from ids that fall on one slot.
 */
export class IdNumbers {
  #ids: readonly string[];
  #slots: Int32Array;
  #shift: number;
  #used = 0;
  readonly #others = new Map<string, number>();

  /**
   * @param ids by their numbers; an id that is taken out of it is known no more
   * @param expected how many there will be; it grows beyond that
   */
  constructor(ids: readonly string[], expected: number) {
    this.#ids = ids;
    const bits = Math.max(4, 33 - Math.clz32(expected));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits).fill(END);
  }

  /** The number of an id; `END` for one that is not there. */
  of(id: string): number {
    const slots = this.#slots;
    const ids = this.#ids;
    const first = firstSlot(id, this.#shift);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const number = slots[(first + probe) & (slots.length - 1)] ?? END;
      if (number === END) return END;
      if (ids[number] === id) return number;
    }
    const number = this.#others.get(id) ?? END;
    return ids[number] === id ? number : END;
  }

  /** Takes the id with a number, which is new. */
  add(number: number): void {
    if (2 * this.#used >= this.#slots.length) this.#grow();
    this.#put(number);
  }

  /** Gives other numbers to all. @param numbers the new ones, by the old ones @param ids by the new ones */
  renumber(numbers: Int32Array, ids: readonly string[]): void {
    this.#ids = ids;
    const slots = this.#slots;
    for (let slot = 0; slot < slots.length; slot++) {
      const number = slots[slot] ?? END;
      if (number !== END) slots[slot] = numbers[number] ?? END;
    }
    for (const [id, number] of this.#others) this.#others.set(id, numbers[number] ?? END);
  }

  #put(number: number): void {
    const slots = this.#slots;
    const id = this.#ids[number] ?? '';
    const first = firstSlot(id, this.#shift);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (first + probe) & (slots.length - 1);
      // A number that was taken out and comes back may have kept its slot.
      if (slots[slot] === number) return;
      if (slots[slot] !== END) continue;
      slots[slot] = number;
      this.#used++;
      return;
    }
    this.#others.set(id, number);
  }

  #grow(): void {
    const before = [...this.#slots, ...this.#others.values()];
    this.#shift--;
    this.#slots = new Int32Array(2 * this.#slots.length).fill(END);
    this.#others.clear();
    this.#used = 0;
    // Some of what is there may have been taken out.
    for (const number of before) if (number !== END && this.#ids[number] !== '') this.#put(number);
  }
}

function firstSlot(id: string, shift: number): number {
  let hash = 0;
  for (let i = Math.max(0, id.length - HASHED); i < id.length; i++)
    hash = Math.imul(hash, 33) + id.charCodeAt(i);
  // The upper bits of a product with the golden ratio are well mixed (Knuth).
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}
