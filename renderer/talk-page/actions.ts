/** What a person can do in a talk that was handed out. */
export interface Actions {
  readonly next: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** Goes to a step by its number, from 1. */
  readonly goTo: (number: number) => void;
  readonly black: () => void;
  /** Read from top to bottom, or given step by step again. */
  readonly read: () => void;
  readonly notes: () => void;
  /** Fills the screen, or leaves it. */
  readonly full: () => void;
}
