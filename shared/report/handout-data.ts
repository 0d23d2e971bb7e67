import { find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { fieldsCarriedBy } from '../map/fields/fields';
import { indexRecords, type MapRecords } from '../map/index-records';
import type { Head, Source } from '../map/schema';
import { recordsOf, type Table } from '../map/table';
import type { Standing } from '../argue/map/standings';
import type { SpokenWords } from '../words/words';
import type { Judgement } from './judged';

/** What a page that is handed to others holds of a map, as JSON. */
export interface HandoutData {
  readonly head: Head;
  readonly records: MapRecords;
  /** Whether the sources' texts are whole; if not, they are empty. */
  readonly texts: boolean;
  readonly verdicts: readonly (readonly [node: string, says: string])[];
  /** How cards and links stand; a degree that did not settle is left out. */
  readonly standings: readonly (readonly [id: string, standing: Standing])[];
}

/** What the page's script is given. */
export interface HandoutPage extends HandoutData {
  readonly words: SpokenWords;
}

/**
 * Takes from a map what its reader is to see. What belongs to the work on it stays behind: earlier texts, proposals and findings turned down, steps,
 * what other tools' files said, and the words of comments that the report does not list.
 */
export function handoutData(
  map: ArgMap,
  options: { texts: boolean; judgement?: Judgement | undefined },
): HandoutData {
  const { tables, head } = map;
  const { texts, judgement } = options;
  return {
    head: {
      id: head.id,
      title: head.title,
      created: head.created,
      language: head.language,
      settings: head.settings,
    },
    records: {
      sources: forReaders(map, 'sources').map((source) => withTexts(source, map, texts)),
      passages: forReaders(map, 'passages'),
      nodes: forReaders(map, 'nodes'),
      places: forReaders(map, 'places'),
      links: forReaders(map, 'links'),
      groups: forReaders(map, 'groups'),
      views: forReaders(map, 'views'),
      comments: [...recordsOf(tables.comments)].map(({ id, on, created }) => ({
        id,
        on,
        created,
        author: '',
        text: '',
      })),
    },
    texts,
    verdicts: [...(judgement?.verdicts ?? [])],
    standings: [...(judgement?.standings ?? [])].map(([id, { degree, ...rest }]) => [
      id,
      // JSON has no word for what did not settle.
      Number.isNaN(degree ?? NaN) ? rest : { ...rest, degree: degree ?? 0 },
    ]),
  };
}

/** The records of a table with the fields that the page carries: a field comes along only where its definition says so. */
function forReaders<T extends TableName>(map: ArgMap, table: T): RecordTypes[T][] {
  const names = new Set<string>(['id', 'node', ...fieldsCarriedBy('page', table)]);
  return [...recordsOf(map.tables[table] as Table<RecordTypes[T]>)].map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))) as RecordTypes[T],
  );
}

function withTexts(source: Source, map: ArgMap, texts: boolean): Source {
  const text = texts ? (find(map, 'sources', source.id)?.text ?? '') : '';
  return { ...source, text, voices: texts ? source.voices : undefined };
}

/** The map that such a page shows. */
export function handoutMap({ head, records }: HandoutData): ArgMap {
  return indexRecords(head, records);
}
