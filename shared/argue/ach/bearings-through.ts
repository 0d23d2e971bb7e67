import { find, type ArgMap } from '../../map/arg-map';
import { STRONG_ABOVE } from '../../map/ratings';
import { RELATION } from '../../map/relations';
import type { Link } from '../../map/schema';
import type { Cell } from './table';

/** One way from a card to a hypothesis. */
interface Way {
  readonly card: string;
  readonly isAgainst: boolean;
  readonly isStrong: boolean;
  /** The link that leads from the card, and the way onward from there. */
  readonly link: string;
  readonly onward: Way | undefined;
}

/** Where links lead: those into a card, in an order that does not change; and where ways end. */
interface Around {
  readonly linksInto: (card: string) => readonly Link[];
  readonly isHypothesis: (card: string) => boolean;
}

/**
 * What bears on a hypothesis through other cards: two objections in a row speak for it, and a way is as strong as its weakest link. A way ends at the next
 * hypothesis: what speaks for one and so against its rival is no bearing of its own. Of ways that agree the shortest is named; where ways disagree the
 * cell has no rating. Links on links are no ways.
 * @returns the cells of the cards that stand further off, by their ids
 */
export function bearingsThrough(map: ArgMap, hypothesis: string, around: Around): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const seen = { for: new Set<string>(), against: new Set<string>() };
  let ways: readonly (Way | undefined)[] = [undefined];
  while (ways.length > 0) {
    const next: Way[] = [];
    for (const way of ways)
      for (const step of stepsTo(map, way?.card ?? hypothesis, way, around)) {
        const cards = step.isAgainst ? seen.against : seen.for;
        if (cards.has(step.card)) continue;
        cards.add(step.card);
        next.push(step);
        if (way) note(cells, step);
      }
    ways = next;
  }
  return cells;
}

/** The steps that lead to where a way begins. */
function stepsTo(
  map: ArgMap,
  id: string,
  onward: Way | undefined,
  { linksInto, isHypothesis }: Around,
): Way[] {
  return linksInto(id).flatMap((link) => {
    const { isAnswer, isAgainst } = RELATION[link.relation];
    if (isAnswer || link.weight === 0) return [];
    return link.premises
      .filter((card) => !isHypothesis(card) && find(map, 'nodes', card))
      .map((card) => ({
        card,
        isAgainst: isAgainst !== (onward?.isAgainst ?? false),
        isStrong: (onward?.isStrong ?? true) && isStrong(link),
        link: link.id,
        onward,
      }));
  });
}

function isStrong({ weight }: Link): boolean {
  return weight !== undefined && weight > STRONG_ABOVE;
}

function note(cells: Map<string, Cell>, way: Way): void {
  const rating = way.isAgainst ? (way.isStrong ? 'II' : 'I') : way.isStrong ? 'CC' : 'C';
  const before = cells.get(way.card);
  const agrees = before === undefined || before.rating === rating;
  cells.set(way.card, {
    rating: agrees ? rating : undefined,
    how: 'through',
    links: before?.links ?? linksOf(way),
  });
}

/** From the card on. */
function linksOf(way: Way): string[] {
  const links: string[] = [];
  for (let at: Way | undefined = way; at; at = at.onward) links.push(at.link);
  return links;
}
