/** The end of a list, and the number of nothing. */
export const END = -1;

/** The same numbers in a longer array. */
export function grown<A extends Uint8Array | Uint32Array | Int32Array | Float64Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
