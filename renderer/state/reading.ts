import type { ReadSource } from '../../shared/host/contract';
import type { Origin } from './origin';

/** The fields of a source's record that a reading fills in beside its text. */
export type ReadFields = Pick<
  ReadSource,
  'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language'
>;

/** One way in which an article's bytes were read. */
export interface ReadAs {
  readonly encoding: string;
  readonly fields: ReadFields;
}

/** How an article of this window was read: kept while the map is open, so that it can be read in another encoding. */
export interface Reading {
  readonly origin: Origin;
  /** What was found out; empty for files that are not text alone. */
  readonly detected: string;
  /** What a person can try instead; none for files that are not text alone. */
  readonly encodings: readonly string[];
  /** By the hash of the text that came out. */
  readonly ways: ReadonlyMap<string, ReadAs>;
}

/** The fields that a reading gives. */
export function fieldsOfRead({
  title,
  authors,
  publisher,
  published,
  url,
  language,
}: ReadSource): ReadFields {
  return { title, authors, publisher, published, url, language };
}

/** What is kept of a reading. */
export function readingOf(origin: Origin, read: ReadSource, textHash: string): Reading {
  const { encoding = '', encodings = [] } = read;
  const ways = new Map([[textHash, { encoding, fields: fieldsOfRead(read) }]]);
  return { origin, detected: encoding, encodings, ways };
}
