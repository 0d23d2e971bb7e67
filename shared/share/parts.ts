import { worded } from '../words/words';

/** What a person can leave out of a copy whatever its marks are, and what it is in words. */
export const PARTS = worded({
  comments: 'Comments, suggestions, ratings and confirmations',
  history: 'Earlier texts of articles, earlier grades, and what was deleted',
  names: 'Names of those who worked on it, and of speakers',
  notes: 'Notes, and the notes of steps',
  'article-texts': 'Texts of articles; quoted words stay',
  rejected: 'Proposals and findings that were turned down',
} as const);

export type Part = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** What is asked of a copy. */
export interface ShareChoice {
  /** The most confined label that may go out; absent: all do. */
  readonly clear?: string | undefined;
  readonly without: readonly Part[];
}
