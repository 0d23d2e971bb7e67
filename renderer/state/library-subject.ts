import type { LibraryQuestion } from '../../shared/library/questions';

/** What a person wants of the library. */
export interface LibrarySubject {
  /** What is asked at once, instead of words that are typed, and how that is said. */
  readonly asked?: { readonly question: LibraryQuestion; readonly words: string };
  /** The card for which a card of another map is chosen, by its words and the id of its own map; else what is chosen is opened. */
  readonly chooseFor?: { readonly text: string; readonly map: string };
}

/** A map that was chosen, and what in it. */
export interface LibraryChoice {
  readonly file: string;
  readonly fileName: string;
  /** The map's own id. */
  readonly map: string;
  readonly node?: string | undefined;
  readonly source?: string | undefined;
}
