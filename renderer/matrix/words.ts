import type { RowFilter, RowOrder } from '../../shared/argue/ach/shown-table';
import { msg, worded } from '../../shared/words/words';

export const ORDER_WORDS: Readonly<Record<RowOrder, string>> = worded({
  own: 'in the table’s order',
  diagnosticity: 'what tells most first',
  credibility: 'most credible first',
  against: 'most against the answers first',
});

export const FILTER_WORDS: Readonly<Record<RowFilter, string>> = worded({
  all: 'all evidence',
  telling: 'what tells the answers apart',
  unrated: 'rows with empty cells',
  mixed: 'rows where bearings disagree',
});

/** Why a command of the table cannot run. */
export const WHY_NOT = worded({
  otherMode: 'Show the matrix first.',
  noQuestion: 'The map has no question: add one, and link its answers to it.',
  noCell: 'Go to a cell first.',
  noHeading: 'Go to a row or column first.',
  noRow: 'Go to a row first.',
  noCard: 'Select cards on the map first.',
  noneHidden: 'Nothing is hidden.',
  noneBelow: 'Go to an answer that has answers below it first.',
  linked: 'What bears only together with other premises is edited on the map, and stayed as it is.',
} as const);

export const EMPTY_WORDS = worded({
  noQuestion: 'There is no question in this map',
  howToAsk:
    'A matrix holds the rival answers to a question against the evidence. Write the question on the map.',
  noHypotheses: 'Nothing answers this question yet. Add the rival hypotheses, those you doubt too.',
  oneHypothesis: 'One hypothesis alone: evidence cannot tell it from others. What else could be the case?',
  noEvidence: 'No evidence bears on the answers yet.',
  noMatch: 'No row matches.',
} as const);

/** What the screen promises, and what it does not. */
export const PROMISE = msg(
  'This says what bears on the answers and what would change the lead, not which answer is right: studies found that such tables did not make judgements more accurate.',
);
