import type { ArgMap } from '../../map/arg-map';
import type { Node } from '../../map/schema';
import { LiveTable } from './live-table';
import type { Counting } from './scores';
import type { AchTable } from './table';

/**
 * Reads a question of a map as a table of competing hypotheses. Rows are the cards that it lists, in its order, and then those that bear on an answer,
 * in the order of the links: whatever has a link to one, and evidence that bears on one through other cards.
 * @returns nothing where there is no such question
 */
export function tableOfMap(map: ArgMap, question: string): AchTable | undefined {
  return new LiveTable(question).update(map);
}

/** How the scores of a question's table are counted: with the relevance that stands at it. */
export function countingOf({ matrix }: Node, isWeighted: boolean): Counting {
  const relevance = new Map(matrix?.relevance?.map(({ evidence, weight }) => [evidence, weight]));
  return { isWeighted, relevance };
}
