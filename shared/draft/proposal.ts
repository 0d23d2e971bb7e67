import type { NodeKind, Relation } from '../map/schema';
import type { TextRange } from '../text/range';

/** How a proposed node is linked to another one: it is the premise, `to` is the target. */
export interface ProposedLink {
  readonly relation: Relation;
  /** The id of another proposal of the same draft. */
  readonly to: string;
  /** 0 to 1: how often a link proposed for this reason is right, as far as we know. */
  readonly confidence: number;
  /** Why it was proposed, in plain words, such as “begins with “because””. */
  readonly cue: string;
}

/** A node that was found in a source's text and is not part of the map: a person accepts, changes or rejects it. */
export interface Proposal extends TextRange {
  /** `p1`, `p2`, … in the order of the text; the same text gives the same ids. */
  readonly id: string;
  readonly kind: NodeKind;
  /** The main claim, or the main question, of the text. */
  readonly main: boolean;
  /** The words of the range on one line. */
  readonly text: string;
  /** 0 to 1: how sure it is that this belongs in a map, as this kind. */
  readonly confidence: number;
  /** Why it was proposed, in plain words. */
  readonly cue: string;
  /** Who says so, when it is not the author. */
  readonly speaker?: string;
  /** The same as a statement that stands by itself (“they” resolved, “because” left out), where that is safe. Offered, never taken silently. */
  readonly statement?: string;
  readonly links: readonly ProposedLink[];
}

/** What was found in a text. */
export interface Draft {
  readonly proposals: readonly Proposal[];
}
