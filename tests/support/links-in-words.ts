import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Link } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';

/** Every link of a map in words, sorted: `a + b supports c`, `d opposes (a supports c)`. */
export function linksInWords(map: ArgMap): string[] {
  const inWords = ({ premises, relation, target }: Link): string => {
    const texts = premises.map((id) => find(map, 'nodes', id)?.text);
    const link = 'link' in target ? find(map, 'links', target.link) : undefined;
    const end = 'node' in target ? find(map, 'nodes', target.node)?.text : `(${link ? inWords(link) : '?'})`;
    return `${texts.join(' + ')} ${relation} ${end}`;
  };
  return [...recordsOf(map.tables.links)].map(inWords).sort();
}
