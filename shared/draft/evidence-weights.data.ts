/** What a sign says: added to the log odds each time it counts, at most `most` times. */
export interface EvidenceWeight {
  readonly weight: number;
  readonly most: number;
}

/**
 * How much each sign speaks for a report of something that can be looked up (above 0), or for a thought about it (below). Signs and words
 * are rules about English; how much each counts was fitted to newspaper editorials (logistic regression, both kinds alike, rounded).
 */
export const EVIDENCE_WEIGHTS = {
  quote: { weight: 2.8, most: 1 },
  me: { weight: 1.8, most: 2 },
  example: { weight: 1.5, most: 1 },
  date: { weight: 0.2, most: 1 },
  said: { weight: 0.9, most: 1 },
  goesOn: { weight: 0.5, most: 1 },
  amount: { weight: 0.7, most: 2 },
  source: { weight: 0.5, most: 2 },
  digit: { weight: 0.4, most: 2 },
  person: { weight: 0.4, most: 2 },
  startsName: { weight: 0.4, most: 1 },
  event: { weight: 0.4, most: 2 },
  wasDone: { weight: 0.4, most: 1 },
  past: { weight: 0.2, most: 2 },
  actor: { weight: 0.3, most: 2 },
  startsTime: { weight: 0.2, most: 1 },
  time: { weight: 0.2, most: 2 },
  name: { weight: 0.1, most: 2 },
  judgement: { weight: -0.2, most: 2 },
  degree: { weight: -0.2, most: 2 },
  logic: { weight: -0.2, most: 2 },
  effect: { weight: -0.2, most: 2 },
  modal: { weight: -0.4, most: 2 },
  abstract: { weight: -0.4, most: 2 },
  stance: { weight: -0.5, most: 1 },
  present: { weight: -0.5, most: 2 },
  turn: { weight: -0.5, most: 1 },
  thought: { weight: -0.8, most: 2 },
  purpose: { weight: -1.3, most: 1 },
  what: { weight: -1.9, most: 1 },
} as const satisfies Record<string, EvidenceWeight>;

export type EvidenceSign = keyof typeof EVIDENCE_WEIGHTS;

/** The log odds of a unit without any sign; and from which sum on a unit is proposed as evidence. */
export const EVIDENCE_BASE = -0.5;
export const LEAST_EVIDENCE = 0.4;
