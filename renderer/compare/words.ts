import type { MarkSign } from '../../shared/merge/overlay';
import { worded } from '../../shared/words/words';

/** What stands on a mark: a sign and a word, so that no colour has to be told from another. */
export const MARKS: Readonly<Record<MarkSign, { sign: string; word: string }>> = worded({
  added: { sign: '+', word: 'new' },
  removed: { sign: '−', word: 'gone' },
  changed: { sign: '~', word: 'changed' },
  moved: { sign: '→', word: 'moved' },
  reanchored: { sign: '”', word: 'passage' },
  commented: { sign: '…', word: 'comments' },
  conflict: { sign: '!', word: 'to decide' },
});

export const COMPARE_WORDS = worded({
  same: 'Both versions hold the same.',
  tooComplex: 'One of the two maps is too complex to say what holds in it.',
  holds: 'What holds otherwise',
  changes: 'What changed',
  noVerdict: 'What holds is as it was.',
  canvasHelp: 'Arrow keys move the picture, + and − zoom, F fits it.',
} as const);
