/**
 * Cards, each after all that it rests on; cards that rest on each other stand together. Before any other card come the links on which others bear that
 * bear on it in the end, each after those on it.
 */
export interface NetworkOrder {
  readonly elements: Int32Array;
  /** Where each group of cards that rest on each other begins in `elements`, and where it ends, in order. */
  readonly circles: readonly (readonly [from: number, to: number])[];
}
