import type { ArgMap } from '../map/arg-map';
import { indexRecords, type MapRecords } from '../map/index-records';
import type { Head, Node, Source } from '../map/schema';
import { recordsOf } from '../map/table';
import type { Verdicts } from './facts';

/** What a page that is handed to others holds of a map, as JSON. */
export interface HandoutData {
  readonly head: Head;
  readonly records: MapRecords;
  /** Whether the sources' texts are whole; if not, they are empty. */
  readonly texts: boolean;
  readonly verdicts: readonly (readonly [node: string, says: string])[];
}

/**
 * Takes from a map what its reader is to see. What belongs to the work on it stays behind: earlier texts, proposals and findings turned down, steps,
 * views, what other tools' files said, and the words of comments that the report does not list.
 */
export function handoutData(
  map: ArgMap,
  options: { texts: boolean; verdicts?: Verdicts | undefined },
): HandoutData {
  const { tables, head } = map;
  const { texts, verdicts } = options;
  return {
    head: {
      id: head.id,
      title: head.title,
      created: head.created,
      language: head.language,
      settings: head.settings,
    },
    records: {
      sources: [...recordsOf(tables.sources)].map((source) => sourceForReaders(source, texts)),
      passages: [...recordsOf(tables.passages)].map((passage) => ({ ...passage, foreign: undefined })),
      nodes: [...recordsOf(tables.nodes)].map(nodeForReaders),
      places: [...recordsOf(tables.places)],
      links: [...recordsOf(tables.links)].map((link) => ({ ...link, foreign: undefined })),
      groups: [...recordsOf(tables.groups)].map((group) => ({ ...group, foreign: undefined })),
      comments: [...recordsOf(tables.comments)].map(({ id, on, created }) => ({
        id,
        on,
        created,
        author: '',
        text: '',
      })),
    },
    texts,
    verdicts: [...(verdicts ?? [])],
  };
}

function sourceForReaders(source: Source, texts: boolean): Source {
  const { text, voices } = source;
  const rest = { ...source, versions: undefined, rejected: undefined, foreign: undefined };
  return { ...rest, text: texts ? text : '', voices: texts ? voices : undefined };
}

function nodeForReaders(node: Node): Node {
  return { ...node, dismissed: undefined, matrix: undefined, foreign: undefined };
}

/** The map that such a page shows. */
export function handoutMap({ head, records }: HandoutData): ArgMap {
  return indexRecords(head, records);
}
