import type { TableName } from '../map/arg-map';
import { listWords, numberWords } from '../words/locale';
import { msg, t, worded } from '../words/words';
import type { Loss, LossReport } from './loss';

/** What was kept, in a sentence: `18 nodes, 20 links and 1 group kept.` Empty when nothing is counted. */
export function keptInWords({ kept }: LossReport): string {
  const parts = Object.entries(kept)
    .filter(([what, count]) => count > 0 && what !== 'places')
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([what, count]) => {
      const words = Object.hasOwn(COUNTED, what) ? COUNTED[what as TableName] : undefined;
      if (words !== undefined) return t(words, { count });
      return `${numberWords(count)} ${count === 1 ? what.replace(/s$/, '') : what}`;
    });
  return parts.length === 0 ? '' : t('{parts} kept.', { parts: listWords(parts) });
}

/** As formats call the records of the tables. */
const COUNTED: Readonly<Record<TableName, string>> = {
  nodes: msg('{count, plural, one {# node} other {# nodes}}'),
  links: msg('{count, plural, one {# link} other {# links}}'),
  groups: msg('{count, plural, one {# group} other {# groups}}'),
  sources: msg('{count, plural, one {# source} other {# sources}}'),
  passages: msg('{count, plural, one {# passage} other {# passages}}'),
  places: msg('{count, plural, one {# place} other {# places}}'),
  steps: msg('{count, plural, one {# step} other {# steps}}'),
  views: msg('{count, plural, one {# view} other {# views}}'),
  comments: msg('{count, plural, one {# comment} other {# comments}}'),
  ratings: msg('{count, plural, one {# rating} other {# ratings}}'),
  confirmed: msg('{count, plural, one {# confirmation} other {# confirmations}}'),
  conflicts: msg('{count, plural, one {# conflict} other {# conflicts}}'),
};

/** What people call the records of the tables, where they are many. */
const MANY = worded({
  nodes: 'cards',
  links: 'links',
  groups: 'groups',
  sources: 'sources',
  passages: 'passages',
  places: 'places',
  steps: 'steps',
  views: 'views',
  comments: 'comments',
  ratings: 'ratings',
} as const);

const FIRST = ['nodes', 'links', 'groups', 'sources', 'passages'];

function rank(what: string): number {
  const at = FIRST.indexOf(what);
  return at < 0 ? FIRST.length : at;
}

const MOST = 3; // sorts that are named

/** What a conversion left out, in a sentence: by sort, the most frequent first; nothing where it kept everything. */
export function lossesInWords({ approximated, dropped }: LossReport): string | undefined {
  const counts = new Map<string, number>();
  for (const { what } of [...dropped, ...approximated]) {
    const sort = wordFor(what);
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const named = sorted.slice(0, MOST).map(([sort, count]) => `${sort} (${count})`);
  const others = sorted.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
  if (others > 0) named.push(t('{others, plural, one {one other thing} other {# other things}}', { others }));
  return t('Not in it as in the map: {named}.', { named: listWords(named) });
}

/** `nodes.credibility` is a credibility of cards, `groups` are groups. */
function wordFor(what: string): string {
  const [table = '', field] = what.split('.');
  const of = Object.hasOwn(MANY, table) ? MANY[table as keyof typeof MANY] : table;
  return field === undefined ? of : t('{field} of {of}', { field: t(field), of });
}

/** One loss as a line: `tags of “Rivers fall”: as a list of words`. */
export function lossInWords({ what, of, how, line }: Loss): string {
  const where = line === undefined ? '' : t(' (line {line})', { line });
  const end = how === undefined ? '' : `: ${how}`;
  return `${t('{subject} of “{of}”', { subject: t(subject(what)), of })}${where}${end}`;
}

/** `nodes.tags` is “tags”, a whole record of `nodes` “node”, and what other formats call their own stays as it is. */
function subject(what: string): string {
  const [table, field] = what.split('.');
  if (field !== undefined && table !== undefined && /^[a-z]+$/.test(table)) return field;
  return singular(what);
}

function singular(word: string): string {
  return /^(?:sources|passages|nodes|places|links|groups|steps|views|comments)$/.test(word)
    ? word.slice(0, -1)
    : word;
}
