import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Proposal } from '../../shared/draft/proposal';
import type { Point } from '../../shared/layout/rect';
import type { NodeKind, Relation } from '../../shared/map/schema';

/** The origin of a draft by the engine that is built in. */
export const RULES = 'rules';

/** What a person has made of a proposal before taking it into the map. */
export interface ProposalChange {
  readonly kind?: NodeKind;
  /** The words as they were typed. */
  readonly words?: string;
  /** The proposal's own rewritten statement is taken instead of its words. */
  readonly usesStatement?: boolean;
  /** What it is to be linked to instead of what was proposed: another proposal, or nothing. */
  readonly link?: ChosenLink | 'none';
  /** Who says it; empty for the author. */
  readonly speaker?: string;
}

/** A link that a person chose for a proposal. */
export interface ChosenLink {
  readonly relation: Relation;
  /** The id of another proposal. */
  readonly to: string;
}

/** A draft that is being looked through. Nothing of it is saved but what is accepted or rejected. */
export interface Review {
  readonly source: string;
  /** The text that the proposals' ranges lie in. */
  readonly textHash: string;
  /** Who proposes: `RULES`, or the name of a language model. */
  readonly origin: string;
  /** What must be known about the draft as a whole, in a sentence or two. */
  readonly note: string | undefined;
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
  /** Where the ghost of each proposal stands: its top left corner, map px. */
  readonly places: ReadonlyMap<string, Point>;
  /** The canvas has shown all of it once. */
  readonly isSeen: boolean;
  readonly changes: ReadonlyMap<string, ProposalChange>;
  /** The node that each proposal has become. Only those count that the map holds: undo gives a proposal back. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly current: string | undefined;
  /** The words of the current one are being typed. */
  readonly editing: boolean;
  readonly showsRejected: boolean;
  /** What is at least this sure is accepted at once, 0 to 1. */
  readonly least: number;
  /** The proposals that were open when the review was last settled, see `settle`. */
  readonly open: ReadonlySet<string>;
  /** What has just happened, for those who listen. */
  readonly said: string;
}

export interface DraftState {
  readonly review: Review | undefined;
}

export type DraftStore = StoreApi<DraftState>;

/** Makes the state of drafting for a map that has just been opened: there is no draft. */
export function createDraftStore(): DraftStore {
  return createStore<DraftState>(() => ({ review: undefined }));
}
