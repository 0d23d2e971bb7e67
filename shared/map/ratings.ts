import type { Link } from './schema';
import { RELATION, RELATION_FOR } from './relations';
import { worded } from '../words/words';

/**
 * How a piece of evidence stands to a hypothesis in a table of competing hypotheses (Heuer 1999): would one expect to see it if the hypothesis were
 * true? From very consistent over neutral to very inconsistent, and not applicable. All but the last two of these are links of the map.
 */
export const RATINGS = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

export type Rating = (typeof RATINGS)[number];

/** The ratings that are links, and those that say that there is none. */
export type LinkRating = Exclude<Rating, NeutralRating>;
export type NeutralRating = 'N' | 'NA';

/** What people read of a rating. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = worded({
  CC: 'very consistent',
  C: 'consistent',
  N: 'neutral',
  I: 'inconsistent',
  II: 'very inconsistent',
  NA: 'not applicable',
});

/** Above this weight a link counts as strong. A link without a weight is not known to be. */
export const STRONG_ABOVE = 0.75;

/** What a link that takes a side says as a rating; one without weight takes no part. */
export function ratingOfLink({ relation, weight }: Pick<Link, 'relation' | 'weight'>): Rating | undefined {
  const { isAnswer, isAgainst } = RELATION[relation];
  if (isAnswer) return undefined;
  if (weight === 0) return 'N';
  const isStrong = weight !== undefined && weight > STRONG_ABOVE;
  if (isAgainst) return isStrong ? 'II' : 'I';
  return isStrong ? 'CC' : 'C';
}

/** The link that says a rating. */
export function linkOfRating(rating: LinkRating): { relation: Link['relation']; weight: number } {
  const isAgainst = rating === 'I' || rating === 'II';
  return {
    relation: isAgainst ? RELATION_FOR.con : RELATION_FOR.pro,
    weight: rating === 'CC' || rating === 'II' ? 1 : 0.5,
  };
}

/** Whether a rating says that there is no link. */
export function isNeutral(rating: Rating): rating is NeutralRating {
  return rating === 'N' || rating === 'NA';
}
