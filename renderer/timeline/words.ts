import type { Chronology } from '../../shared/view/chronology';
import { worded } from '../../shared/words/words';

export const ORDER_WORDS: Readonly<Record<Chronology, string>> = worded({
  happened: 'When it happened',
  reported: 'When it was reported',
});

export const TIMELINE_WORDS = worded({
  empty: {
    happened: 'No card says when it happened. Give cards a date in their details.',
    reported: 'No article has a date. Give articles their dates in their details.',
  },
  early: 'Reported before it happened: one of the dates is wrong, or the card foretells.',
  undated: { happened: 'No date of what happened', reported: 'No dated article' },
  undatedStay: 'What no dated article reports is shown as known on any date.',
} as const);
