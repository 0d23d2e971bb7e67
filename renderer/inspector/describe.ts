import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Link } from '../../shared/map/schema';
import { t } from '../../shared/words/words';

/** A node's text on one line, cut after 80 characters; one without text is called an empty card. */
export function nodeTitle(map: ArgMap, id: string): string {
  const text = find(map, 'nodes', id)?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return t('Empty card');
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}

/** What a link points at, in words. */
export function targetTitle(map: ArgMap, link: Link): string {
  if ('node' in link.target) return nodeTitle(map, link.target.node);
  const target = find(map, 'links', link.target.link);
  if (!target) return t('a link');
  const [first = ''] = target.premises;
  return t('the inference from “{map}”', { map: nodeTitle(map, first) });
}
