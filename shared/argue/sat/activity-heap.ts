/** The variables below a size by how much they had to do with what went wrong lately: the most active first (a binary heap). */
export class ActivityHeap {
  readonly #activity: Float64Array;
  readonly #heap: number[];
  /** Where each variable stands in the heap, or -1. */
  readonly #place: Int32Array;
  #step = 1;

  constructor(size: number) {
    this.#activity = new Float64Array(size);
    this.#heap = Array.from({ length: size }, (_, variable) => variable);
    this.#place = Int32Array.from(this.#heap);
  }

  /** Takes the most active variable out. */
  pop(): number | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#place[first] = -1;
    if (last !== first) {
      this.#put(last, 0);
      this.#sink(last, 0);
    }
    return first;
  }

  /** Puts a variable back, if it is not there. */
  add(variable: number): void {
    if (this.#place[variable] !== -1) return;
    this.#heap.push(variable);
    this.#rise(variable, this.#heap.length - 1);
  }

  /** The variable had to do with a contradiction. */
  raise(variable: number): void {
    const before = this.#activity[variable];
    if (before === undefined) return;
    const activity = before + this.#step;
    this.#activity[variable] = activity;
    if (activity > 1e100) this.#scaleDown();
    const place = this.#place[variable] ?? -1;
    if (place !== -1) this.#rise(variable, place);
  }

  /** What was raised before counts for less from now on. */
  age(): void {
    this.#step /= 0.95;
  }

  #scaleDown(): void {
    for (let i = 0; i < this.#activity.length; i++) this.#activity[i] = (this.#activity[i] ?? 0) * 1e-100;
    this.#step *= 1e-100;
  }

  #isBefore(a: number, b: number): boolean {
    return (this.#activity[a] ?? 0) > (this.#activity[b] ?? 0);
  }

  #put(variable: number, place: number): void {
    this.#heap[place] = variable;
    this.#place[variable] = place;
  }

  #rise(variable: number, from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent] ?? 0;
      if (!this.#isBefore(variable, above)) break;
      this.#put(above, place);
      place = parent;
    }
    this.#put(variable, place);
  }

  #sink(variable: number, from: number): void {
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#heap.length) break;
      if (child + 1 < this.#heap.length && this.#isBefore(this.#heap[child + 1] ?? 0, this.#heap[child] ?? 0))
        child++;
      const below = this.#heap[child] ?? 0;
      if (!this.#isBefore(below, variable)) break;
      this.#put(below, place);
      place = child;
    }
    this.#put(variable, place);
  }
}
