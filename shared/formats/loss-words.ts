import type { TableName } from '../map/arg-map';
import { listWords, numberWords } from '../words/locale';
import { msg, t, worded } from '../words/words';
import type { Loss, LossReport } from './loss';
import { subject, wordOf } from './loss-subjects';

/** What was kept, in a sentence: `18 nodes, 20 links and 1 group kept.` Empty when nothing is counted. */
export function keptInWords({ kept }: LossReport): string {
  const parts = Object.entries(kept)
    .filter(([what, count]) => count > 0 && what !== 'places')
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([what, count]) => {
      const words = Object.hasOwn(COUNTED, what) ? COUNTED[what] : undefined;
      if (words !== undefined) return t(words, { count });
      const type = /^([A-Z]+) nodes$/.exec(what)?.[1];
      if (type !== undefined)
        return t('{count, plural, one {# {type} node} other {# {type} nodes}}', { count, type });
      return `${numberWords(count)} ${count === 1 ? what.replace(/s$/, '') : what}`;
    });
  return parts.length === 0 ? '' : t('{parts} kept.', { parts: listWords(parts) });
}

/** As formats call the records of the tables, and what they have instead. */
const COUNTED: Readonly<Record<string, string> & Record<TableName, string>> = {
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
  atoms: msg('{count, plural, one {# atom} other {# atoms}}'),
  marks: msg('{count, plural, one {# mark} other {# marks}}'),
  propositions: msg('{count, plural, one {# proposition} other {# propositions}}'),
  relations: msg('{count, plural, one {# relation} other {# relations}}'),
  resources: msg('{count, plural, one {# resource} other {# resources}}'),
  schemes: msg('{count, plural, one {# scheme} other {# schemes}}'),
  stances: msg('{count, plural, one {# stance} other {# stances}}'),
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
  const of = Object.hasOwn(MANY, table) ? MANY[table as keyof typeof MANY] : subject(table);
  return field === undefined ? of : t('{field} of {of}', { field: wordOf(field), of });
}

/** One loss as a line: `tags of “Rivers fall”: as a list of words`. */
export function lossInWords({ what, of, how, line }: Loss): string {
  const where = line === undefined ? '' : t(' (line {line})', { line });
  const end = how === undefined ? '' : `: ${how}`;
  return `${t('{subject} of “{of}”', { subject: subject(what), of })}${where}${end}`;
}
