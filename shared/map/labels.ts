import type { LIKELIHOODS, NodeKind, RELIABILITY_GRADES, Relation } from './schema';

/** What people read for each kind of node. */
export const KIND_LABELS: Record<NodeKind, string> = {
  question: 'Question',
  claim: 'Claim',
  evidence: 'Evidence',
  counterargument: 'Counterargument',
  assumption: 'Assumption',
  gap: 'Gap',
};

/** What people read for each relation, from premise to target. */
export const RELATION_LABELS: Record<Relation, string> = {
  supports: 'supports',
  opposes: 'opposes',
  answers: 'answers',
};

/** The same where the target is a link. */
export const ON_LINK_LABELS: Record<Relation, string> = {
  supports: 'backs',
  opposes: 'undercuts',
  answers: 'answers',
};

/** The Admiralty code's words for a source's reliability. */
export const RELIABILITY_LABELS = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Cannot be judged',
} as const satisfies Record<(typeof RELIABILITY_GRADES)[number], string>;

/** The Admiralty code's words for an item's credibility. */
export const CREDIBILITY_LABELS = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Cannot be judged',
} as const;

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
