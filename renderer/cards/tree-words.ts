import { inSeries, listWords, quotedWords } from '../../shared/words/locale';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { asidesOf } from '../../shared/map/asides';
import { KIND } from '../../shared/map/node-kinds';
import { linksFrom, linksTo, membersOf } from '../../shared/map/queries';
import { RELATION } from '../../shared/map/relations';
import type { Link, Node } from '../../shared/map/schema';
import { lowered, t } from '../../shared/words/words';

const LONGEST = 80; // UTF-16 units of a text that only says which card is meant
/** UTF-16 units of a card's text that are said at once: what is longer is read in the inspector. A page that holds millions of them stands still. */
const MOST_SAID = 2000;

/** What a screen reader says of a card, link or group of the canvas, such as "Claim: Text. Supports “X”, 2 of 3. Has 1 objection". */
export function treeWords(map: ArgMap, id: string): string {
  const node = find(map, 'nodes', id);
  if (node) return nodeWords(map, node);
  const link = find(map, 'links', id);
  if (link) return linkWords(map, link);
  const group = find(map, 'groups', id);
  return group
    ? t('Group: {title}, {count, plural, one {# card} other {# cards}}', {
        title: group.title || t('without a title'),
        count: membersOf(map, id).length,
      })
    : '';
}

function nodeWords(map: ArgMap, node: Node): string {
  const bearing = linksFrom(map, node.id).map((link) => bearingWords(map, link));
  const asides = asidesOf(map, node);
  return [
    `${KIND[node.kind].label}${node.main ? t(', main') : ''}: ${withoutStop(spokenText(node.text)) || t('empty card')}`,
    ...bearing,
    ...hasWords(map, node.id),
    ...(node.folded ? [t('Folded')] : []),
    ...asides,
  ].join('. ');
}

/** How a link bears on its target, and which of its siblings it is. */
function bearingWords(map: ArgMap, link: Link): string {
  const target = 'node' in link.target ? link.target.node : link.target.link;
  const siblings = linksTo(map, target).filter(({ relation }) => relation === link.relation);
  const place =
    siblings.length > 1
      ? t(', {findIndex} of {count}', {
          findIndex: siblings.findIndex(({ id }) => id === link.id) + 1,
          count: siblings.length,
        })
      : '';
  const together =
    link.premises.length > 1
      ? t(' together with {count, plural, one {# other card} other {# other cards}}', {
          count: link.premises.length - 1,
        })
      : '';
  const verb = 'link' in link.target ? RELATION[link.relation].onLink.verb : RELATION[link.relation].verb;
  const attacked = hasWords(map, link.id).map((words) =>
    t(', a step that {words}', { words: lowered(words) }),
  );
  return `${capital(verb)} ${nameOf(map, target)}${together}${place}${attacked.join('')}`;
}

function linkWords(map: ArgMap, link: Link): string {
  const target = 'node' in link.target ? link.target.node : link.target.link;
  const verb = 'link' in link.target ? RELATION[link.relation].onLink.verb : RELATION[link.relation].verb;
  const premises = listWords(link.premises.map((id) => nameOf(map, id)));
  return [
    t('Link: {premises} {verb} {nameOf}', { premises, verb, nameOf: nameOf(map, target) }),
    ...hasWords(map, link.id),
  ].join('. ');
}

/** How many links of each relation lead to a card or link: "has 2 reasons, 1 objection". */
function hasWords(map: ArgMap, id: string): string[] {
  const links = linksTo(map, id);
  const against = links.filter(({ relation }) => RELATION[relation].isAgainst).length;
  const answers = links.filter(({ relation }) => RELATION[relation].isAnswer).length;
  const reasons = links.length - against - answers;
  const parts = [
    ...(answers > 0 ? [t('{count, plural, one {# answer} other {# answers}}', { count: answers })] : []),
    ...(reasons > 0 ? [t('{count, plural, one {# reason} other {# reasons}}', { count: reasons })] : []),
    ...(against > 0
      ? [t('{count, plural, one {# objection} other {# objections}}', { count: against })]
      : []),
  ];
  return parts.length > 0 ? [t('Has {parts}', { parts: inSeries(parts) })] : [];
}

function nameOf(map: ArgMap, id: string): string {
  const text = find(map, 'nodes', id)?.text;
  if (text === undefined) return t('a link');
  return quotedWords(cutAtWord(text, LONGEST) || t('empty card'));
}

/** As much of a card's text as is said at once. */
export function spokenText(text: string): string {
  return cutAtWord(text, MOST_SAID);
}

function cutAtWord(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s\S*$/, '')} …` : text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A text without the stop at its end: the list goes on with one. */
function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
