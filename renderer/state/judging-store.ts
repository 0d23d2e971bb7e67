import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AgainMark } from '../../shared/argue/map/again-marks';
import type { Settling } from '../../shared/argue/gradual/strengths';
import type { Standing } from '../../shared/argue/map/standings';
import type { VERDICT_PANES } from '../../shared/commands/verdicts';
import { emptyTable, type Table } from '../../shared/map/table';
import type { AppError } from '../../shared/result';
import type { VerdictSettings } from '../../shared/map/schema';

export type VerdictPane = (typeof VERDICT_PANES)[number];

/** What a person supposes of a map to see what would follow: nothing of it is in the map until it is kept. */
export interface WhatIf {
  /** Cards that are taken out. */
  readonly out: ReadonlySet<string>;
  /** Sources that are not to be believed: what comes from nowhere else is taken out. */
  readonly dropped: ReadonlySet<string>;
  /** Base scores, by card. */
  readonly scores: ReadonlyMap<string, number>;
}

/** How the map that is shown is judged: worked out beside the interface, never saved. */
export interface JudgingState {
  /** How cards and links stand, by their ids; empty while verdicts are off. */
  readonly standings: Table<Standing>;
  /** `searching`: it takes a while, and can be stopped. */
  readonly status: 'off' | 'judging' | 'searching' | 'done' | 'stopped' | 'failed';
  readonly problem: AppError | undefined;
  /** Ends a search that takes a while. */
  readonly stop: (() => void) | undefined;
  /** Of degrees: the worst of all. */
  readonly settling: Settling | undefined;
  readonly whatIf: WhatIf | undefined;
  /** What has to be looked at again, by the ids of cards and links. */
  readonly again: ReadonlyMap<string, AgainMark>;
  /** The cards that alone carry the weight of what the panel shows. */
  readonly carriers: ReadonlySet<string>;
  /** What of it the panel at the right shows; nothing while that shows the details of what is selected. */
  readonly pane: VerdictPane | undefined;
  /** How verdicts are set by a person who cannot edit the map. */
  readonly own: VerdictSettings | undefined;
  /** What has just changed, for those who listen. */
  readonly said: string;
  /** Counts what was judged: what was asked before is to be asked again. */
  readonly round: number;
}

export type JudgingStore = StoreApi<JudgingState>;

export const NO_MARKS: ReadonlyMap<string, AgainMark> = new Map();
export const NO_CARRIERS: ReadonlySet<string> = new Set();

export const NO_STANDINGS: Table<Standing> = emptyTable();

/** Makes the state of judging for a map that has just been opened. */
export function createJudgingStore(): JudgingStore {
  return createStore<JudgingState>(() => ({
    standings: NO_STANDINGS,
    status: 'off',
    problem: undefined,
    stop: undefined,
    settling: undefined,
    whatIf: undefined,
    again: NO_MARKS,
    carriers: NO_CARRIERS,
    pane: undefined,
    own: undefined,
    said: '',
    round: 0,
  }));
}
