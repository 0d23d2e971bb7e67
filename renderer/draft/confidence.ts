import { t } from '../../shared/words/words';
import { RULES, type Review } from '../state/draft-store';

/** A share from 0 to 1 as a person reads it: "62 %". */
export function percent(share: number): string {
  return t('{percent} %', { percent: Math.round(share * 100) });
}

/** Whether the draft says how sure it is: the rules weigh cue and place, a model only names what it finds. */
export function isEstimated({ origin }: Pick<Review, 'origin'>): boolean {
  return origin === RULES;
}

/** How sure a proposal is, as a person reads it; nothing when nobody could say how that number came about. */
export function confidenceWords(review: Pick<Review, 'origin'>, confidence: number): string | undefined {
  return isEstimated(review) && confidence > 0 ? percent(confidence) : undefined;
}
