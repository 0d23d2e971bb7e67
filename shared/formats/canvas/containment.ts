import type { Rect } from '../../layout/rect';

const MOST_COMPARISONS = 20_000_000;

/** The smallest area that the middle of a card lies in; of an area that is looked for, the smallest larger one around it. */
export type AreaOf = (card: Rect, isArea?: boolean) => string | undefined;

/**
 * Finds out which area of a canvas a card lies in.
 * @param areas by id
 * @param cards how many cards will be asked for: with too many of both nothing is looked up
 * @returns undefined when there are too many to compare
 */
export function areaFinder(areas: ReadonlyMap<string, Rect>, cards: number): AreaOf | undefined {
  if (areas.size * cards > MOST_COMPARISONS) return undefined;
  const sorted = [...areas].sort(([, a], [, b]) => a.width * a.height - b.width * b.height);
  return (card, isArea = false) => {
    const x = card.x + card.width / 2;
    const y = card.y + card.height / 2;
    const holds = (area: Rect): boolean =>
      x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
    const isLarger = (area: Rect): boolean => area.width * area.height > card.width * card.height;
    return sorted.find(([, area]) => holds(area) && (!isArea || isLarger(area)))?.[0];
  };
}
