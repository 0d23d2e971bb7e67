import type { QuestionVerdict } from './question-verdicts';
import type { Verdict } from './verdict';
import type { Prospect } from './verdicts';
import { worded } from '../../words/words';

/** All that labels can say of a card, a link or a question; `taken out` are cards that are supposed not to be there. */
export type Outcome = Verdict | Prospect | QuestionVerdict['kind'] | 'taken out';

/** The signs that outcomes have wherever they are drawn: no two that can stand side by side have one outline. */
export const SIGN_NAMES = ['check', 'cross', 'half', 'ring', 'dash', 'dots'] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** What an outcome speaks for; its colour follows from that. */
export type OutcomeTone = 'for' | 'against' | 'open';

interface OutcomeData {
  /** What cards say. */
  readonly word: string;
  readonly sign: SignName;
  readonly tone: OutcomeTone;
  /** What it means, for the legend and for tips. */
  readonly means: string;
}

/** What each outcome is called and how it is shown: by a word, a sign and a tone. */
export const OUTCOME: Readonly<Record<Outcome, OutcomeData>> = worded(
  {
    in: { word: 'In', sign: 'check', tone: 'for', means: 'stands: all that speaks against it is out' },
    out: {
      word: 'Out',
      sign: 'cross',
      tone: 'against',
      means: 'falls: an objection to it stands, or no reason for it does',
    },
    undecided: {
      word: 'Undecided',
      sign: 'half',
      tone: 'open',
      means: 'neither: what speaks against it is itself disputed',
    },
    'in all': {
      word: 'In all',
      sign: 'check',
      tone: 'for',
      means: 'stands in each position that can be held as a whole',
    },
    'in some': {
      word: 'In some',
      sign: 'half',
      tone: 'open',
      means: 'stands in some positions, and not in others',
    },
    'in none': {
      word: 'In none',
      sign: 'cross',
      tone: 'against',
      means: 'stands in no position that can be held',
    },
    'no labelling': {
      word: 'None',
      sign: 'dash',
      tone: 'open',
      means: 'no position decides everything, so this semantics says nothing',
    },
    'not known in time': {
      word: 'Not known',
      sign: 'dots',
      tone: 'open',
      means: 'the search ended before this was known',
    },
    answered: { word: 'Answered', sign: 'check', tone: 'for', means: 'an answer to it stands' },
    contested: {
      word: 'Contested',
      sign: 'half',
      tone: 'open',
      means: 'answers to it are undecided, and none stands',
    },
    open: {
      word: 'Open ## not answered',
      sign: 'ring',
      tone: 'open',
      means: 'no answer to it stands or is undecided',
    },
    'taken out': {
      word: 'Taken out',
      sign: 'dash',
      tone: 'against',
      means: 'supposed not to be there, until that is kept or dropped',
    },
  },
  ['word', 'means'],
);

/** The outcomes that some standings have, in the order in which a legend lists them. */
export function outcomesIn(standings: ReadonlyMap<string, { readonly outcome?: Outcome }>): Outcome[] {
  const found = new Set([...standings.values()].map(({ outcome }) => outcome));
  return (Object.keys(OUTCOME) as Outcome[]).filter((outcome) => found.has(outcome));
}
