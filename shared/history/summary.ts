import type { Change, MapDiff, RecordChange } from '../edit/diff';
import { counted } from '../edit/words';
import { TABLE_NAMES, type TableName } from '../map/arg-map';
import { sameValue } from '../map/same-value';
import type { Head, Node, Source } from '../map/schema';

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What an edit comes to. */
export interface DiffSummary {
  /** "3 cards added, 1 link changed, the article “X” has a new text": the weightiest first, without a full stop. */
  readonly words: string;
  /** By table; tables in which nothing changed are left out. */
  readonly counts: { readonly [T in TableName]?: Counts };
}

/** What people call the records of a table, in the order in which a summary tells of them. */
const NOUNS: readonly (readonly [TableName, string, string?])[] = [
  ['nodes', 'card'],
  ['links', 'link'],
  ['sources', 'article'],
  ['passages', 'highlight'],
  ['comments', 'comment'],
  ['groups', 'group'],
  ['steps', 'step'],
  ['views', 'view'],
];

const MOST_PHRASES = 5;
const LONGEST_TITLE = 40; // UTF-16 units

/** Sums an edit up in words and in numbers. An edit of nothing has no counts, and says so. */
export function summarizeDiff(diff: MapDiff): DiffSummary {
  const phrases = [
    ...NOUNS.flatMap(([table, noun, plural]) => [
      ...(table === 'sources' ? newTexts(diff) : []),
      ...tablePhrases(changesOf(diff, table).filter(isOwnPhrase), noun, plural),
    ]),
    ...placePhrases(diff),
    ...diff.flatMap((change) => (change.table === 'head' ? headPhrases(change.from, change.to) : [])),
  ];
  return { words: joined(phrases), counts: countsOf(diff) };
}

function joined(phrases: readonly string[]): string {
  if (phrases.length === 0) return 'nothing changed';
  const more = phrases.length - MOST_PHRASES;
  if (more <= 1) return phrases.join(', ');
  return `${phrases.slice(0, MOST_PHRASES).join(', ')} and more`;
}

function changesOf(diff: MapDiff, table: TableName): RecordChange[] {
  return diff.filter((change) => change.table === table) as RecordChange[];
}

/** Records whose change has a phrase for itself are not counted among the others. */
function isOwnPhrase(change: RecordChange): boolean {
  return !isNewText(change) && !isFold(change);
}

function tablePhrases(changes: readonly RecordChange[], noun: string, plural?: string): string[] {
  const { added, removed, changed } = count(changes);
  return [
    ...(added > 0 ? [`${counted(added, noun, plural)} added`] : []),
    ...(changed > 0 ? [`${counted(changed, noun, plural)} changed`] : []),
    ...(removed > 0 ? [`${counted(removed, noun, plural)} removed`] : []),
  ];
}

function newTexts(diff: MapDiff): string[] {
  const changed = changesOf(diff, 'sources').filter(isNewText);
  if (changed.length > 2) return [`${counted(changed.length, 'article')} with a new text`];
  return changed.map(({ to }) => `the article “${short((to as Source).title)}” has a new text`);
}

function isNewText({ table, from, to }: RecordChange): boolean {
  return table === 'sources' && !!from && !!to && (from as Source).textHash !== (to as Source).textHash;
}

/** Only folded or unfolded: nothing that a person would call a change of the card. */
function isFold({ table, from, to }: RecordChange): boolean {
  if (table !== 'nodes' || !from || !to) return false;
  const { folded: before, ...was } = from as Node;
  const { folded: after, ...is } = to as Node;
  return before !== after && sameValue(was, is);
}

/** Places and folds, of cards that are in both versions. */
function placePhrases(diff: MapDiff): string[] {
  const cards = changesOf(diff, 'nodes');
  const comeOrGone = new Set(cards.filter(({ from, to }) => !from || !to).map(({ id }) => id));
  const moved = changesOf(diff, 'places').filter(({ id }) => !comeOrGone.has(id)).length;
  const folded = cards.filter(isFold).length;
  return [
    ...(moved > 0 ? [`${counted(moved, 'card')} moved`] : []),
    ...(folded > 0 ? [`${counted(folded, 'branch', 'branches')} folded or unfolded`] : []),
  ];
}

function headPhrases(from: Head, to: Head): string[] {
  if (from.title === to.title) return ['the map’s details changed'];
  return [`the map is called “${short(to.title)}”`];
}

function short(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_TITLE) return plain;
  return `${[...plain].slice(0, LONGEST_TITLE - 1).join('')}…`;
}

function countsOf(diff: MapDiff): DiffSummary['counts'] {
  const tables = TABLE_NAMES.map((table) => [table, changesOf(diff, table)] as const);
  return Object.fromEntries(
    tables.filter(([, changes]) => changes.length > 0).map(([table, changes]) => [table, count(changes)]),
  );
}

function count(changes: readonly Pick<Change, 'from' | 'to'>[]): Counts {
  const added = changes.filter(({ from }) => !from).length;
  const removed = changes.filter(({ to }) => !to).length;
  return { added, removed, changed: changes.length - added - removed };
}
