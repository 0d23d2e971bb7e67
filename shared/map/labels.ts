import type { LIKELIHOODS, RELIABILITY_GRADES, Source } from './schema';
import { worded } from '../words/words';

/** What people read for each kind of source. */
export const SOURCE_KIND_LABELS: Record<Source['kind'], string> = worded({
  article: 'Article',
  report: 'Report',
  interview: 'Interview',
  dataset: 'Data set',
  book: 'Book',
  other: 'Other',
});

/** The Admiralty code's words for a source's reliability. */
export const RELIABILITY_LABELS = worded({
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Cannot be judged',
} as const satisfies Record<(typeof RELIABILITY_GRADES)[number], string>);

/** The Admiralty code's words for an item's credibility. */
export const CREDIBILITY_LABELS = worded({
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Cannot be judged',
} as const);

/** The words of likelihood of the same directive. */
export const LIKELIHOOD_WORDS: Readonly<Record<(typeof LIKELIHOODS)[number], string>> = worded({
  'almost no chance': 'almost no chance',
  'very unlikely': 'very unlikely',
  unlikely: 'unlikely',
  'roughly even chance': 'roughly even chance',
  likely: 'likely',
  'very likely': 'very likely',
  'almost certain': 'almost certain',
});

/** The bands of likelihood in percent, as the Intelligence Community Directive 203 (2015) gives them. */
export const LIKELIHOOD_BANDS: Record<(typeof LIKELIHOODS)[number], string> = {
  'almost no chance': '1–5 %',
  'very unlikely': '5–20 %',
  unlikely: '20–45 %',
  'roughly even chance': '45–55 %',
  likely: '55–80 %',
  'very likely': '80–95 %',
  'almost certain': '95–99 %',
};
