/**
 * Which whole numbers follow which, in two flat arrays: the neighbours of `i` are `items[starts[i]]` up to, not including,
 * `items[starts[i + 1]]`, in the order in which they were given. Arrows given twice are kept twice.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Arrows from `from[k]` to `to[k]`, between numbers below `size`. */
export interface Arrows {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The neighbours of each of `size` numbers along arrows. */
export function adjacencyOf(size: number, { from, to }: Arrows): Adjacency {
  const starts = new Uint32Array(size + 1);
  for (let k = 0; k < from.length; k++) {
    const after = (from[k] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(from.length);
  for (let k = 0; k < from.length; k++) {
    const i = from[k] ?? 0;
    const at = next[i] ?? 0;
    items[at] = to[k] ?? 0;
    next[i] = at + 1;
  }
  return { starts, items };
}

/** How many neighbours a number has. */
export function degree({ starts }: Adjacency, i: number): number {
  return (starts[i + 1] ?? 0) - (starts[i] ?? 0);
}

/** The neighbours of a number: a view, not a copy. */
export function neighbours({ starts, items }: Adjacency, i: number): Uint32Array {
  return items.subarray(starts[i], starts[i + 1]);
}
