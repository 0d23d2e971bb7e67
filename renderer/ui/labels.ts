export { KIND_LABELS, RELATION_LABELS } from '../../shared/map/labels';

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
