import { msg, t, worded } from '../words/words';
import type { TableName } from './arg-map';

/** What a record of a table is called where nothing more is said of it. */
export const RECORD_NOUNS: Readonly<Record<TableName | 'head', string>> = worded({
  head: 'map',
  sources: 'article',
  passages: 'highlight',
  nodes: 'card',
  places: 'card',
  links: 'link',
  groups: 'group',
  steps: 'step',
  views: 'view',
  comments: 'comment',
  ratings: 'rating',
  confirmed: 'confirmation',
  conflicts: 'conflict',
});

const COUNTED: Readonly<Record<TableName, string>> = {
  sources: msg('{count, plural, one {# article} other {# articles}}'),
  passages: msg('{count, plural, one {# highlight} other {# highlights}}'),
  nodes: msg('{count, plural, one {# card} other {# cards}}'),
  places: msg('{count, plural, one {# place} other {# places}}'),
  links: msg('{count, plural, one {# link} other {# links}}'),
  groups: msg('{count, plural, one {# group} other {# groups}}'),
  steps: msg('{count, plural, one {# step} other {# steps}}'),
  views: msg('{count, plural, one {# view} other {# views}}'),
  comments: msg('{count, plural, one {# comment} other {# comments}}'),
  ratings: msg('{count, plural, one {# rating} other {# ratings}}'),
  confirmed: msg('{count, plural, one {# confirmation} other {# confirmations}}'),
  conflicts: msg('{count, plural, one {# conflict} other {# conflicts}}'),
};

/** "1 card", "3 cards". */
export function countedRecords(table: TableName, count: number): string {
  return t(COUNTED[table], { count });
}

/** "1 branch", "3 branches". */
export function countedBranches(count: number): string {
  return t('{count, plural, one {# branch} other {# branches}}', { count });
}

/** "1 proposal", "3 proposals". */
export function countedProposals(count: number): string {
  return t('{count, plural, one {# proposal} other {# proposals}}', { count });
}
