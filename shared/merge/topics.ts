import { quoted } from '../argue/quoted';
import type { ArgMap, RecordTypes, TableName } from '../map/arg-map';
import { find } from '../map/arg-map';
import { DOUBTS, isDoubted } from '../map/asides';
import { comparePlaces } from '../map/order';
import { KIND } from '../map/node-kinds';
import { targetId } from '../map/queries';
import { roleOf } from '../map/relations';
import { subjectId, tableOfId } from '../map/references';
import type { Comment, Confirmation, Conflict, Node, Passage, Rating } from '../map/schema';
import type { Change } from '../edit/diff';
import type { FieldChange } from './field-changes';
import { countedBranches, countedRecords, RECORD_NOUNS } from '../map/record-words';
import { capital, nameOf, premiseNames } from './names';
import { changeKey, type RecordChange } from './record-changes';
import { listWords } from '../words/locale';
import { lowered, t } from '../words/words';

/** One thing that is said of a topic, with the changes of records that it tells. */
export interface Point {
  readonly sign: 'added' | 'removed' | 'changed' | 'moved';
  readonly words: string;
  readonly changes: readonly RecordChange[];
  /** The fields that are other now, where it is about one record that is in both versions. */
  readonly fields: readonly FieldChange[];
}

/** Everything that changed about one thing: a card, a link, an article; the map itself; how it is laid out. */
export interface Topic {
  /** The id of the thing; `map`, or `layout`. */
  readonly about: string;
  readonly title: string;
  readonly points: readonly Point[];
}

/** What changed, by what it is about: each change of a record is told once. Cards and links come first, the layout last. */
export function topicsOf(from: ArgMap, to: ArgMap, changes: readonly RecordChange[]): Topic[] {
  const topics = new Topics(from, to, changes);
  for (const table of TOLD)
    for (const change of changes) if (change.change.table === table) topics.tell(change);
  return topics.list();
}

/** In the order in which they take up what they tell along: a new reason its card, a card its place. */
const TOLD = [
  'links',
  'nodes',
  'sources',
  'passages',
  'comments',
  'groups',
  'steps',
  'views',
  'ratings',
  'confirmed',
  'conflicts',
  'places',
  'head',
] as const satisfies readonly (TableName | 'head')[];

class Topics {
  private readonly byKey: ReadonlyMap<string, RecordChange>;
  private readonly told = new Set<RecordChange>();
  private readonly points = new Map<string, Point[]>();

  constructor(
    private readonly from: ArgMap,
    private readonly to: ArgMap,
    changes: readonly RecordChange[],
  ) {
    this.byKey = new Map(changes.map((each) => [changeKey(each.change), each]));
  }

  tell(each: RecordChange): void {
    if (this.told.has(each)) return;
    const { table, id } = each.change;
    if (table === 'links') this.tellLink(each, id);
    else if (table === 'nodes') this.tellNode(each, id);
    else if (table === 'passages') this.tellPassage(each);
    else if (table === 'places') this.put('layout', 'moved', 'places', [each]);
    else this.put(this.aboutOf(each), signOf(each), this.wordsOf(each), [each]);
  }

  list(): Topic[] {
    const topics = [...this.points].map(([about, points]): Topic => {
      return { about, title: this.titleOf(about), points: about === 'layout' ? summed(points) : points };
    });
    return topics.sort(
      (a, b) =>
        rankOf(a.about) - rankOf(b.about) ||
        (a.about.startsWith('n-') ? comparePlaces(this.to, a.about, b.about) : 0) ||
        (a.about < b.about ? -1 : 1),
    );
  }

  private tellLink(each: RecordChange, id: string): void {
    const { how } = each;
    const link = this.record('links', id);
    if (!link) return;
    if (how === 'moved') return this.put('layout', 'moved', 'links', [each]);
    const role = roleOf(link.record);
    const premises = premiseNames(link.map, link.record);
    const about = targetId(link.record);
    if (how === 'changed') {
      const before = find(this.from, 'links', id);
      const was =
        before && roleOf(before).one !== role.one ? t(' (before: {role})', { role: roleOf(before).one }) : '';
      return this.put(about, 'changed', `${role.one}${was}: ${premises}`, [each]);
    }
    const along = link.record.premises.flatMap((premise) => this.cardChanges(premise, how));
    const words =
      how === 'added'
        ? t('new {one}: {premises}', { one: role.one, premises })
        : t('{one} gone: {premises}', { one: role.one, premises });
    this.put(about, how === 'added' ? 'added' : 'removed', words, [each, ...along]);
  }

  private tellNode(each: RecordChange, id: string): void {
    const { how, change } = each;
    const node = (change.to ?? change.from) as Node;
    if (how === 'moved') return this.put('layout', 'moved', 'branches', [each]);
    if (how === 'changed')
      return this.put(id, 'changed', `${KIND[node.kind].one}: ${fieldsInWords(each)}`, [each]);
    const noun = KIND[node.kind].one;
    const words = how === 'added' ? t('new {noun}', { noun }) : t('{noun} gone', { noun });
    this.put(id, signOf(each), words, this.cardChanges(id, how));
  }

  private tellPassage(each: RecordChange): void {
    const passage = (each.change.to ?? each.change.from) as Passage;
    if (each.how !== 'reanchored')
      return this.put(passage.source, signOf(each), `${this.wordsOf(each)}: ${quoted(passage.exact)}`, [
        each,
      ]);
    const doubt = isDoubted(passage) ? `, ${lowered(DOUBTS[passage.status].badge)}` : '';
    this.put(
      passage.source,
      'changed',
      t('highlight re-anchored{doubt}: {quoted}', { doubt, quoted: quoted(passage.exact) }),
      [each],
    );
  }

  /** The changes of a card that comes or goes, and of its place. */
  private cardChanges(id: string, how: RecordChange['how']): RecordChange[] {
    const own = this.byKey.get(`nodes/${id}`);
    if (own?.how !== how || this.told.has(own)) return [];
    const place = this.byKey.get(`places/${id}`);
    return place && !this.told.has(place) ? [own, place] : [own];
  }

  private put(about: string, sign: Point['sign'], words: string, changes: readonly RecordChange[]): void {
    for (const each of changes) this.told.add(each);
    const fields = changes.length === 1 ? (changes[0]?.fields ?? []) : [];
    const point: Point = { sign, words: words.replace(/\s+/g, ' '), changes, fields };
    const points = this.points.get(about);
    if (points) points.push(point);
    else this.points.set(about, [point]);
  }

  /** What a change is about: a comment is about what it stands on. */
  private aboutOf({ change, how }: RecordChange): string {
    if (change.table === 'head') return 'map';
    if (how === 'moved') return 'layout';
    const subject = subjectOf(change);
    return tableOfId(subject) === 'map' ? 'map' : subject;
  }

  private wordsOf(each: RecordChange): string {
    const { change, how } = each;
    const noun = RECORD_NOUNS[change.table];
    if (how === 'moved') return change.table;
    if (how === 'changed' || how === 'reanchored') return `${noun}: ${fieldsInWords(each)}`;
    const words = how === 'added' ? t('new {noun}', { noun }) : t('{noun} gone', { noun });
    if (change.table !== 'comments') return words;
    const comment = change.to ?? change.from;
    return comment
      ? t('{words} by {author}: {quoted}', { words, author: comment.author, quoted: quoted(comment.text) })
      : words;
  }

  private titleOf(about: string): string {
    if (about === 'layout') return t('Layout');
    if (about === 'map') return t('The map');
    const table = tableOfId(about) ?? 'map';
    const isThere = table === 'map' || find(this.to, table, about) !== undefined;
    return capital(nameOf(isThere ? this.to : this.from, table, about));
  }

  /** A record as it is now, or was, with the map that has it. */
  private record<T extends TableName>(
    table: T,
    id: string,
  ): { map: ArgMap; record: RecordTypes[T] } | undefined {
    for (const map of [this.to, this.from]) {
      const record = find(map, table, id);
      if (record) return { map, record };
    }
    return undefined;
  }
}

/** What a record stands on, where it stands on something; else itself. */
function subjectOf({ table, id, from, to }: Change): string {
  const record = to ?? from;
  if (table === 'comments') return subjectId((record as Comment).on);
  if (table === 'confirmed') return (record as Confirmation).on;
  if (table === 'conflicts') return (record as Conflict).record;
  if (table !== 'ratings') return id;
  const { on } = record as Rating;
  return 'node' in on ? on.node : on.evidence;
}

const RANKS = ['n', 'l', 's', 'g', 'p', 'c', 't', 'v'];

function rankOf(about: string): number {
  if (about === 'layout') return RANKS.length + 1;
  const rank = RANKS.indexOf(about.charAt(0));
  return rank < 0 || about === 'map' ? RANKS.length : rank;
}

function signOf({ how }: RecordChange): Point['sign'] {
  return how === 'reanchored' ? 'changed' : how;
}

/** "text, grade and tags". */
function fieldsInWords({ fields }: RecordChange): string {
  return listWords([...new Set(fields.map(({ word }) => word))]);
}

/** Points about how many records lie, whose words are only of which sort they are, as one for each sort: "12 cards were moved". */
function summed(points: readonly Point[]): Point[] {
  const byWords = new Map<string, Point[]>();
  for (const point of points) byWords.set(point.words, [...(byWords.get(point.words) ?? []), point]);
  return [...byWords].map(([words, same]) => ({
    sign: 'moved',
    words: movedInWords(words, same.length),
    changes: same.flatMap(({ changes }) => changes),
    fields: [],
  }));
}

function movedInWords(sort: string, count: number): string {
  if (sort === 'branches') return t('{branches} folded or unfolded', { branches: countedBranches(count) });
  const records = countedRecords(sort === 'places' ? 'nodes' : (sort as TableName), count);
  return sort === 'links'
    ? t('{links} put in another order', { links: records })
    : t('{records} moved', { records });
}
