import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../shared/argue/check/finding';
import type { AppError } from '../../shared/result';
import type { Typing } from './typing';

/** A finding that is being set aside. Its note is in the map from the first letter on; until it is finished, the finding keeps its place in the list. */
export interface NotedFinding {
  readonly finding: Finding;
  /** Where it is listed, from 0. */
  readonly place: number;
  readonly typing: Typing;
  /** What stands in the field. */
  readonly text: string;
}

/** What the checks have found in the map that is shown: worked out beside the interface, never saved. */
export interface FindingsState {
  readonly open: readonly Finding[];
  /** Those that somebody has set aside. */
  readonly dismissed: readonly Finding[];
  /** Whether the map has been checked since it was opened. */
  readonly isKnown: boolean;
  readonly problem: AppError | undefined;
  /** The finding with the keyboard, by `findingKey`. */
  readonly at: string | undefined;
  readonly noting: NotedFinding | undefined;
  /** Whether those that are set aside are listed, too. */
  readonly showsDismissed: boolean;
}

export type FindingsStore = StoreApi<FindingsState>;

/** What tells a finding from others: its rule and what it is about. */
export function findingKey({ rule, about }: Pick<Finding, 'rule' | 'about'>): string {
  return [rule, ...about].join(' ');
}

/** Makes the state of the findings of a map that has just been opened. */
export function createFindingsStore(): FindingsStore {
  return createStore<FindingsState>(() => ({
    open: [],
    dismissed: [],
    isKnown: false,
    problem: undefined,
    at: undefined,
    noting: undefined,
    showsDismissed: false,
  }));
}
