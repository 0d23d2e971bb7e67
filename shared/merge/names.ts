import { quoted } from '../argue/quoted';
import { find, type ArgMap, type TableName } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import { verbOf } from '../map/relations';
import { targetId } from '../map/queries';
import type { Link, Node } from '../map/schema';
import { t } from '../words/words';

/** What a card is called in a sentence. */
export function cardName(node: Node | undefined): string {
  if (!node) return t('a card that is gone');
  return node.text.trim() === ''
    ? t('{inSentence} without text', { inSentence: KIND[node.kind].inSentence })
    : quoted(node.text);
}

/** What a link is called in a sentence: “Costs fall” supports “Do it”. */
export function linkName(map: ArgMap, link: Link): string {
  return `${premiseNames(map, link)} ${verbOf(link)} ${
    'node' in link.target ? cardName(find(map, 'nodes', link.target.node)) : t('a link')
  }`;
}

/** The premises of a link in a sentence. */
export function premiseNames(map: ArgMap, { premises }: Link): string {
  return premises.map((id) => cardName(find(map, 'nodes', id))).join(t(' with '));
}

/** What something of a map is called in a sentence, by its id; `map` for the map itself. */
export function nameOf(map: ArgMap, table: TableName | 'map', id: string): string {
  switch (table) {
    case 'map':
      return t('the map');
    case 'nodes':
    case 'places':
      return cardName(find(map, 'nodes', id));
    case 'links': {
      const link = find(map, 'links', id);
      return link ? t('the link {linkName}', { linkName: linkName(map, link) }) : t('a link that is gone');
    }
    case 'sources':
      return t('the article {quoted}', { quoted: quoted(find(map, 'sources', id)?.title ?? '') });
    case 'passages':
      return t('the highlight {quoted}', { quoted: quoted(find(map, 'passages', id)?.exact ?? '') });
    case 'groups':
      return t('the group {quoted}', { quoted: quoted(find(map, 'groups', id)?.title ?? '') });
    case 'steps':
      return t('the step {quoted}', { quoted: quoted(find(map, 'steps', id)?.title ?? '') });
    case 'views':
      return t('the view {quoted}', { quoted: quoted(find(map, 'views', id)?.title ?? '') });
    case 'comments':
      return t('the comment {quoted}', { quoted: quoted(find(map, 'comments', id)?.text ?? '') });
    case 'ratings':
      return t('a rating');
    case 'confirmed':
      return t('a confirmation');
    case 'conflicts':
      return t('a conflict');
  }
}

/** The same of what a link bears on: a card, or a link. */
export function targetName(map: ArgMap, link: Link): string {
  return nameOf(map, 'node' in link.target ? 'nodes' : 'links', targetId(link));
}

/** Words as the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
