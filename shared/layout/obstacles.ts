import type { BoxIndex } from './box-index';
import { boxesOverlap, type Box } from './rect';

/** What links must not run behind. Cards go by their numbers in an index. */
export interface Obstacles {
  isBlocked: (box: Box, except: readonly string[]) => boolean;
  obstaclesIn: (box: Box, except: readonly string[]) => Box[];
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
    obstaclesIn: (box, except) => [
      ...index()
        .search(box)
        .flatMap((number) => {
          const card = cardOf(number);
          return card && !except.includes(card.id) ? [card.box] : [];
        }),
      ...titles().filter((title) => boxesOverlap(title, box)),
    ],
  };
}
