import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Link } from '../../shared/map/schema';
import { RELATION_LABELS } from '../ui/labels';

/** A node's text on one line, cut after 80 characters; a node without text is called so. */
export function nodeTitle(map: ArgMap, id: string): string {
  const text = find(map, 'nodes', id)?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return 'Empty card';
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}

/** A link in words: “premise” (and 2 more) supports “target”. */
export function linkTitle(map: ArgMap, link: Link): string {
  const [first = '', ...more] = link.premises;
  const together = more.length > 0 ? ` and ${more.length} more` : '';
  const verb = more.length > 0 ? link.relation.replace(/s$/, '') : RELATION_LABELS[link.relation];
  return `“${nodeTitle(map, first)}”${together} ${verb} ${targetTitle(map, link)}`;
}

/** What a link points at, in words. */
export function targetTitle(map: ArgMap, link: Link): string {
  if ('node' in link.target) return `“${nodeTitle(map, link.target.node)}”`;
  const target = find(map, 'links', link.target.link);
  if (!target) return 'a link';
  const [first = ''] = target.premises;
  return `the step from “${nodeTitle(map, first)}”`;
}
