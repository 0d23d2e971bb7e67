import type { ArgMap } from '../../map/arg-map';
import { linksFrom } from '../../map/queries';
import { ratingOfLink } from '../../map/ratings';
import { RELATION } from '../../map/relations';
import type { Link } from '../../map/schema';
import type { Cell } from './table';

/**
 * The cells that a card has by links of its own, by columns.
 * @param columns the hypotheses by their columns
 */
export function ownCells(
  map: ArgMap,
  id: string,
  columns: ReadonlyMap<string, number>,
): readonly (Cell | undefined)[] {
  const links: Link[][] = [];
  for (const link of linksFrom(map, id)) {
    const column = 'node' in link.target ? columns.get(link.target.node) : undefined;
    if (column !== undefined && !RELATION[link.relation].isAnswer) (links[column] ??= []).push(link);
  }
  return links.map((several) => {
    const direct = several.filter(({ premises }) => premises.length === 1);
    const counted = direct.length > 0 ? direct : several;
    const [rating, ...others] = new Set(counted.map(ratingOfLink));
    return {
      rating: others.length > 0 ? undefined : rating,
      how: direct.length > 0 ? 'direct' : 'linked',
      links: counted.map((link) => link.id),
    };
  });
}
