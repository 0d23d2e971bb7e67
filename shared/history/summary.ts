import type { Change, MapDiff, RecordChange } from '../edit/diff';
import { TABLE_NAMES, type TableName } from '../map/arg-map';
import { sameValue } from '../map/same-value';
import type { Head, Node, Source } from '../map/schema';
import { inSeries } from '../words/locale';
import { t } from '../words/words';
import { countedBranches, countedRecords } from '../map/record-words';

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

/** The tables in the order in which a summary tells of them. */
const TOLD: readonly TableName[] = [
  'nodes',
  'links',
  'sources',
  'passages',
  'comments',
  'groups',
  'steps',
  'views',
  'ratings',
  'confirmed',
  'conflicts',
];

const MOST_PHRASES = 5;
const LONGEST_TITLE = 40; // UTF-16 units

/** Sums an edit up in words and in numbers. An edit of nothing has no counts, and says so. */
export function summarizeDiff(diff: MapDiff): DiffSummary {
  return { words: joinedPhrases(phrasesOf(diff)), counts: countsOf(diff) };
}

/**
 * An edit in phrases, the weightiest first.
 * @param whole of which it is a part: the rest is told elsewhere
 */
export function phrasesOf(diff: MapDiff, whole: MapDiff = diff): string[] {
  return [
    ...TOLD.flatMap((table) => [
      ...(table === 'sources' ? newTexts(diff) : []),
      ...tablePhrases(table, changesOf(diff, table).filter(isOwnPhrase)),
    ]),
    ...placePhrases(diff, whole),
    ...diff.flatMap((change) => (change.table === 'head' ? headPhrases(change.from, change.to) : [])),
  ];
}

/** Phrases as one line: the first few of many. */
export function joinedPhrases(phrases: readonly string[]): string {
  if (phrases.length === 0) return t('nothing changed');
  const more = phrases.length - MOST_PHRASES;
  if (more <= 1) return inSeries(phrases);
  return t('{phrases} and more', { phrases: inSeries(phrases.slice(0, MOST_PHRASES)) });
}

function changesOf(diff: MapDiff, table: TableName): RecordChange[] {
  return diff.filter((change) => change.table === table) as RecordChange[];
}

/** Records whose change has a phrase for itself are not counted among the others. */
function isOwnPhrase(change: RecordChange): boolean {
  return !isNewText(change) && !isFold(change);
}

function tablePhrases(table: TableName, changes: readonly RecordChange[]): string[] {
  const { added, removed, changed } = count(changes);
  return [
    ...(added > 0 ? [t('{records} added', { records: countedRecords(table, added) })] : []),
    ...(changed > 0 ? [t('{records} changed', { records: countedRecords(table, changed) })] : []),
    ...(removed > 0 ? [t('{records} removed', { records: countedRecords(table, removed) })] : []),
  ];
}

function newTexts(diff: MapDiff): string[] {
  const changed = changesOf(diff, 'sources').filter(isNewText);
  if (changed.length > 2)
    return [t('{records} with a new text', { records: countedRecords('sources', changed.length) })];
  return changed.map(({ to }) =>
    t('the article “{short}” has a new text', { short: short((to as Source).title) }),
  );
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
function placePhrases(diff: MapDiff, whole: MapDiff): string[] {
  const cards = changesOf(diff, 'nodes');
  const comeOrGone = new Set(
    changesOf(whole, 'nodes')
      .filter(({ from, to }) => !from || !to)
      .map(({ id }) => id),
  );
  const moved = changesOf(diff, 'places').filter(({ id }) => !comeOrGone.has(id)).length;
  const folded = cards.filter(isFold).length;
  return [
    ...(moved > 0 ? [t('{records} moved', { records: countedRecords('nodes', moved) })] : []),
    ...(folded > 0 ? [t('{branches} folded or unfolded', { branches: countedBranches(folded) })] : []),
  ];
}

function headPhrases(from: Head, to: Head): string[] {
  if (from.title === to.title) return [t('the map’s details changed')];
  return [t('the map is called “{short}”', { short: short(to.title) })];
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
