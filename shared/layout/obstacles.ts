import type { BoxIndex } from './box-index';
import { MOST_OBSTACLES } from './grid-path';
import { boxesOverlap, type Box } from './rect';

/** What links must not run behind. Cards go by their numbers in an index. */
export interface Obstacles {
  isBlocked: (box: Box, except: readonly string[]) => boolean;
  /** What stands in a box; nothing where that is more than a way is looked for among. */
  obstaclesIn: (box: Box, except: readonly string[]) => Box[] | undefined;
}

/**
 * All cards, and the titles of groups.
 * @param cardOf the card with a number, where it stands
 */
export function obstaclesAmong(
  index: () => BoxIndex,
  cardOf: (number: number) => { id: string; box: Box } | undefined,
  titles: () => readonly Box[],
): Obstacles {
  return {
    isBlocked: (box, except) =>
      index().has(box, (number) => !except.includes(cardOf(number)?.id ?? '')) ||
      titles().some((title) => boxesOverlap(title, box)),
    obstaclesIn: (box, except) => {
      const found = index().search(box);
      // A link that crosses a large map has most of its cards around it.
      if (found.length > MOST_OBSTACLES + except.length) return undefined;
      const cards = found.flatMap((number) => {
        const card = cardOf(number);
        return card && !except.includes(card.id) ? [card.box] : [];
      });
      return [...cards, ...titles().filter((title) => boxesOverlap(title, box))];
    },
  };
}
