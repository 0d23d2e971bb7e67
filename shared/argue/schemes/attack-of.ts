import type { Link, LinkTarget } from '../../map/schema';
import type { CriticalQuestion } from './scheme';

/**
 * What a doubt speaks against that a critical question raises: what the argument takes for granted is doubted at a premise; what lets it fail all the
 * same undercuts the step (the split of Carneades: Gordon, Prakken and Walton 2007).
 */
export function attackOf(link: Link, { doubts }: CriticalQuestion): LinkTarget {
  const [premise] = link.premises;
  return doubts === 'premise' && premise !== undefined ? { node: premise } : { link: link.id };
}
