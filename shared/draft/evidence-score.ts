import { evidenceSigns, type SignFound } from './evidence-signs';
import { EVIDENCE_BASE, EVIDENCE_WEIGHTS, type EvidenceSign } from './evidence-weights.data';
import type { Unit } from './unit';

/** How far a unit reports something that can be looked up, rather than thinking about it. */
export interface EvidenceScore {
  /** Log odds: above 0 it rather reports, below it rather thinks. */
  readonly sum: number;
  /** The sign that speaks most for a report, in plain words, such as “gives an amount: “dozens””; nothing when none does. */
  readonly cue: string | undefined;
  /** The sign that speaks most against it, in the same way. */
  readonly thinks: string | undefined;
}

/** Adds up the signs of a unit; every one counts by itself, so that the sum can be followed by hand. */
export function evidenceScore(text: string, unit: Unit, speaker: string | undefined): EvidenceScore {
  let sum = EVIDENCE_BASE;
  let [most, least] = [0, 0];
  let cue: string | undefined;
  let thinks: string | undefined;
  for (const [sign, found] of evidenceSigns(text, unit, speaker)) {
    const weight = EVIDENCE_WEIGHTS[sign].weight * found.count;
    sum += weight;
    if (weight > most) [most, cue] = [weight, cueOf(sign, found)];
    if (weight < least) [least, thinks] = [weight, cueOf(sign, found)];
  }
  return { sum, cue, thinks };
}

function cueOf(sign: EvidenceSign, { words }: SignFound): string {
  return `${EVIDENCE_WEIGHTS[sign].cue}: “${words}”`;
}
