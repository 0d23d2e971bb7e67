/** The rows of words that ICD 203 (2015) keeps apart: one of likelihood, one of probability; and the words of confidence. */
const LIKELIHOOD =
  /\b(?:almost no chance|very unlikely|unlikely|roughly even chance|(?<!un)likely|very likely|almost certain(?:ly)?)\b/i;
const PROBABILITY =
  /\b(?:remote|highly improbable|improbable|roughly even odds|(?<!im)probabl[ey]|highly probable|nearly certain)\b/i;
const CONFIDENCE =
  /\b(?:high|moderate|low) confidence\b|\b(?:highly|moderately) confident\b|\bconfidence is (?:high|moderate|low)\b/i;

/** What an English sentence says of how likely something is, and how sure one is of that: the first words of each row. */
export function likelihoodIn(sentence: string): {
  likely: string | undefined;
  probable: string | undefined;
  confidence: string | undefined;
} {
  const first = (pattern: RegExp): string | undefined => pattern.exec(sentence)?.[0].toLowerCase();
  return { likely: first(LIKELIHOOD), probable: first(PROBABILITY), confidence: first(CONFIDENCE) };
}
