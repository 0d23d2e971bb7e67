import { find, type ArgMap } from '../../shared/map/arg-map';
import { targetId } from '../../shared/map/queries';
import { recordsOf } from '../../shared/map/table';

/** The id of the node with this text; an empty one where there is none. */
export function nodeNamed(map: ArgMap, text: string): string {
  return [...recordsOf(map.tables.nodes)].find((node) => node.text === text)?.id ?? '';
}

/** Each link in words, sorted: `A+B supports C`; what points at a link names it `(A+B supports C)`. */
export function linksOf(map: ArgMap): string[] {
  const name = (id: string): string => {
    const link = find(map, 'links', id);
    if (!link) return find(map, 'nodes', id)?.text ?? '?';
    return `(${link.premises.map(name).join('+')} ${link.relation} ${name(targetId(link))})`;
  };
  return [...recordsOf(map.tables.links)].map(({ id }) => name(id).slice(1, -1)).sort();
}
