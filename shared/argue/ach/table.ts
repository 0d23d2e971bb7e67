import type { Rating } from '../../map/ratings';
import type { Node } from '../../map/schema';

/** An answer to the question; one that asks in turn has answers of its own below it. */
export interface Hypothesis {
  readonly node: Node;
  /** How many answers it stands below. */
  readonly depth: number;
  /** The column of the answer that it stands below. */
  readonly parent: number | undefined;
}

/** What a piece of evidence says on a hypothesis. */
export interface Cell {
  /** None where bearings disagree. */
  readonly rating: Rating | undefined;
  /**
   * `direct`: a link of its own, or the word that there is none. `linked`: a link that it is one of several premises of. `through`: other cards stand
   * between the two, so the cell is read and not edited; it takes no part in scores, in which those cards stand for it.
   */
  readonly how: 'direct' | 'linked' | 'through';
  /** The links that it is made of, from the evidence on; none for a word that there is none. */
  readonly links: readonly string[];
}

/** One piece of evidence, and its cells by the columns. */
export interface Row {
  readonly evidence: Node;
  readonly cells: readonly (Cell | undefined)[];
}

/** A question as a table of competing hypotheses (Heuer 1999): its answers across, the evidence down. */
export interface AchTable {
  readonly question: Node;
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly Row[];
}
