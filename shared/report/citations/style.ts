import type { CslItem } from '../../citations/csl-item';
import type { Runs } from '../report';

/** A source among all that are cited. */
export interface Work {
  readonly item: CslItem;
  /** Its place in the bibliography, from 1. */
  readonly number: number;
  /** Tells works apart that would be cited alike, by their year: `a`, `b`. */
  readonly suffix: string;
  /** Whether another work has the same authors. */
  readonly hasNamesake: boolean;
}

/** One way to cite: a small formatter of ours, after what the handbook of the style says of common types of works. */
export interface CitationStyle {
  /** In a sentence: `Doe and Roe 2020a`, `[3]`. */
  readonly label: (work: Work) => string;
  /** Behind a quotation, with its page: `(Doe and Roe 2020a, 3)`, `[3, p. 3]`. */
  readonly cite: (work: Work, page: string | undefined) => string;
  /** In the bibliography. */
  readonly entry: (work: Work) => Runs;
}
