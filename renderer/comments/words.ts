import { t, worded } from '../../shared/words/words';

/** What the panel of the comments says. */
export const COMMENT_WORDS = worded({
  which: 'Which comments are listed',
  write: 'Comment on what is selected',
  readAll: 'Mark all as read',
  on: (what: string): string => t('New comment on {what}', { what }),
  names: 'People to mention',
  resolved: 'Resolved',
  show: 'Show',
  accept: 'Accept',
  reject: 'Reject',
  more: (count: number): string => t('and {count} more', { count }),
  outcome: { accepted: 'Accepted', rejected: 'Rejected' },
  suggesting: 'Suggesting',
  suggestingHint: (count: number): string =>
    t(
      'What you change becomes a suggestion; the map shows all of them as if they were taken. {isCount, select, true {You have made none yet.} other {Made now: {count}.}}',
      { isCount: String(count === 0), count },
    ),
  endSuggesting: 'Stop suggesting',
  endFirst: 'Stop suggesting first.',
  noneOpen: 'No suggestion is open.',
  whoAreYou: 'By what name do you sign?',
  yourName: 'Your name',
  unread: 'new',
  none: {
    open: 'No comment is open.',
    mine: 'You have written no comment here and are named in none.',
    unread: 'You have read everything.',
    all: 'Nobody has commented yet.',
  },
} as const);

/** What the second reading says. */
export const READING_WORDS = worded({
  title: 'Second reading',
  blind:
    'What the map says is hidden here, so that it does not sway you. Hidden is not protected: who looks into the map or its file sees it.',
  progress: (done: number, all: number): string => t('{done} of {all} rated', { done, all }),
  nothing: 'There is no evidence to grade and no table to rate in this map.',
  under: (hypothesis: string): string => t('Would one expect this if it held: {hypothesis}', { hypothesis }),
  notYet: 'Not rated yet',
  compare: 'Compare the readings',
  goOn: 'Go on rating',
  reader: 'Reader',
  none: 'Nothing has been rated twice yet.',
  alike: (says: string): string => t('Alike: {says}', { says }),
  near: (says: string): string => t('By how far they lie apart: {says}', { says }),
  differs: 'Rated otherwise',
  first: 'The map',
} as const);
