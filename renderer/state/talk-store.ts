import { createStore, type StoreApi } from 'zustand/vanilla';

/** A talk while it is given. Nothing of it is in the map. */
export interface Showing {
  /** The step that is shown. */
  readonly step: string;
  readonly isBlack: boolean;
  readonly tool: 'none' | 'pointer' | 'pen';
  /** The field to look for a card is open. */
  readonly isFinding: boolean;
  /** A card that somebody asked for, shown in place of the step. */
  readonly asked: string | undefined;
  /** Cards whose branches are folded, or are shown, other than the step has it. */
  readonly turned: ReadonlySet<string>;
  /** The number of a step, as far as it has been typed. */
  readonly typed: string;
  /** Where notes and clock are. */
  readonly notes: 'none' | 'beside' | 'window';
  /** Counts how often marks were wiped away. */
  readonly wipes: number;
  /** When the timer and this step began, ms. */
  readonly began: number;
  readonly stepBegan: number;
  /** How long each step takes is kept. */
  readonly isRehearsal: boolean;
}

export interface TalkState {
  /** The step that is chosen in the list. */
  readonly chosen: string | undefined;
  /** The talk that is given; none: it is not. */
  readonly showing: Showing | undefined;
}

/** Whether a talk is given now: then all else in its window waits behind it. */
export function isGiven(talk: TalkStore | undefined): boolean {
  return talk?.getState().showing !== undefined;
}

export type TalkStore = StoreApi<TalkState>;

/** Makes the state of the talk of a map that has just been opened. */
export function createTalkStore(): TalkStore {
  return createStore<TalkState>(() => ({ chosen: undefined, showing: undefined }));
}
