import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RowFilter, RowOrder } from '../../shared/argue/ach/shown-table';

/** A place in the table; without one of the two it is the heading of the other, without both the corner. */
export interface Spot {
  readonly evidence: string | undefined;
  readonly hypothesis: string | undefined;
}

/** How a person looks at the table of hypotheses of a map: never saved in it. */
export interface MatrixState {
  /** The question whose table it is; absent: the first that has one. */
  readonly question: string | undefined;
  /** Where the keyboard is. */
  readonly at: Spot;
  /** The other corner of the cells that are chosen; absent: the one cell. */
  readonly from: Spot | undefined;
  readonly order: RowOrder;
  readonly filter: RowFilter;
  /** Only evidence with these letters. */
  readonly words: string;
  /** Whether rows count by credibility and relevance. */
  readonly isWeighted: boolean;
  /** Whether the evidence stands across. */
  readonly isTransposed: boolean;
  /** The answers whose own answers are folded away. */
  readonly folded: ReadonlySet<string>;
  /** The two people whose ratings are held against each other. */
  readonly compared: readonly [string, string] | undefined;
  /** Whether what the table shows is told in words below it. */
  readonly isTold: boolean;
}

export type MatrixStore = StoreApi<MatrixState>;

const CORNER: Spot = { evidence: undefined, hypothesis: undefined };

/** Makes the state of the table for a map that has just been opened. */
export function createMatrixStore(): MatrixStore {
  return createStore<MatrixState>(() => ({
    question: undefined,
    at: CORNER,
    from: undefined,
    order: 'own',
    filter: 'all',
    words: '',
    isWeighted: false,
    isTransposed: false,
    folded: new Set(),
    compared: undefined,
    isTold: true,
  }));
}
