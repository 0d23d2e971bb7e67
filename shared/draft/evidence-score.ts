import { EVIDENCE_CUES } from './evidence-cues';
import { evidenceSigns } from './evidence-signs';
import { EVIDENCE_BASE, EVIDENCE_WEIGHTS } from './evidence-weights.data';
import type { Unit } from './unit';

/** How far a unit reports something that can be looked up, rather than thinking about it. */
export interface EvidenceScore {
  /** Log odds: above 0 it rather reports, below it rather thinks. */
  readonly sum: number;
  /** The sign that speaks most for a report, in plain words, such as “speaks of an amount: “dozens””; nothing when none does. */
  readonly cue: string | undefined;
  /** The sign that speaks most against it, in the same way. */
  readonly thinks: string | undefined;
}

/** Adds up the signs of a unit; every one counts by itself, so that the sum can be followed by hand. */
export function evidenceScore(text: string, unit: Unit, speaker: string | undefined): EvidenceScore {
  let sum = EVIDENCE_BASE;
  let [most, least] = [0, 0];
  let cue: (() => string) | undefined;
  let thinks: (() => string) | undefined;
  for (const [sign, found] of evidenceSigns(text, unit, speaker)) {
    const weight = EVIDENCE_WEIGHTS[sign].weight * found.count;
    sum += weight;
    const inWords = (): string => EVIDENCE_CUES[sign](found.words);
    if (weight > most) [most, cue] = [weight, inWords];
    if (weight < least) [least, thinks] = [weight, inWords];
  }
  return { sum, cue: cue?.(), thinks: thinks?.() };
}
