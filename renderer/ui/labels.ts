import type { NodeKind, Relation } from '../../shared/map/schema';

/** What the interface calls each kind of node. */
export const KIND_LABELS: Record<NodeKind, string> = {
  question: 'Question',
  claim: 'Claim',
  evidence: 'Evidence',
  counterargument: 'Counterargument',
  assumption: 'Assumption',
  gap: 'Gap',
};

/** What the interface calls each relation, read from premise to target. */
export const RELATION_LABELS: Record<Relation, string> = {
  supports: 'supports',
  opposes: 'opposes',
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
} as const;

/** The Admiralty code's words for an item's credibility. */
export const CREDIBILITY_LABELS = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Cannot be judged',
} as const;
