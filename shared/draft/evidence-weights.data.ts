/** What a sign says: added to the log odds each time it counts, at most `most` times; `cue` is said before the words that show it. */
export interface EvidenceWeight {
  readonly weight: number;
  readonly most: number;
  readonly cue: string;
}

/**
 * How much each sign speaks for a report of something that can be looked up (above 0), or for a thought about it (below). Signs and words
 * are rules about English; how much each counts was fitted to newspaper editorials (logistic regression, both kinds alike, rounded).
 */
export const EVIDENCE_WEIGHTS = {
  quote: { weight: 2.8, most: 1, cue: 'quotes what somebody said' },
  me: { weight: 1.8, most: 2, cue: 'tells what the author has lived through' },
  example: { weight: 1.5, most: 1, cue: 'gives an example' },
  date: { weight: 0.2, most: 1, cue: 'gives a date' },
  said: { weight: 0.9, most: 1, cue: 'tells what somebody says' },
  goesOn: { weight: 0.5, most: 1, cue: 'goes on about somebody' },
  amount: { weight: 0.7, most: 2, cue: 'speaks of an amount' },
  source: { weight: 0.5, most: 2, cue: 'names where it can be looked up' },
  digit: { weight: 0.4, most: 2, cue: 'gives a figure' },
  person: { weight: 0.4, most: 2, cue: 'tells of a person' },
  startsName: { weight: 0.4, most: 1, cue: 'tells of somebody by name' },
  event: { weight: 0.4, most: 2, cue: 'tells what happened' },
  wasDone: { weight: 0.4, most: 1, cue: 'tells what has been done' },
  past: { weight: 0.2, most: 2, cue: 'tells what happened' },
  actor: { weight: 0.3, most: 2, cue: 'tells who acted' },
  startsTime: { weight: 0.2, most: 1, cue: 'says when or where' },
  time: { weight: 0.2, most: 2, cue: 'says when' },
  name: { weight: 0.1, most: 2, cue: 'names somebody' },
  judgement: { weight: -0.2, most: 2, cue: 'judges' },
  degree: { weight: -0.2, most: 2, cue: 'weighs' },
  logic: { weight: -0.2, most: 2, cue: 'reasons' },
  effect: { weight: -0.2, most: 2, cue: 'explains' },
  modal: { weight: -0.4, most: 2, cue: 'says what could or should be' },
  abstract: { weight: -0.4, most: 2, cue: 'speaks of an idea' },
  stance: { weight: -0.5, most: 1, cue: 'takes a stand' },
  present: { weight: -0.5, most: 2, cue: 'says what is so' },
  turn: { weight: -0.5, most: 1, cue: 'turns against something' },
  thought: { weight: -0.8, most: 2, cue: 'thinks' },
  purpose: { weight: -1.3, most: 1, cue: 'sets out' },
  what: { weight: -1.9, most: 1, cue: 'points at something' },
} as const satisfies Record<string, EvidenceWeight>;

export type EvidenceSign = keyof typeof EVIDENCE_WEIGHTS;

/** The log odds of a unit without any sign; and from which sum on a unit is proposed as evidence. */
export const EVIDENCE_BASE = -0.5;
export const LEAST_EVIDENCE = 0.4;
