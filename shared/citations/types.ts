import type { Source } from '../map/schema';
import { msg } from '../words/words';
import { textOf, type CslItem } from './csl-item';

/** What each type of CSL 1.0.2 is among the kinds of sources of a map. */
const KIND_OF_TYPE: Readonly<Record<string, Source['kind']>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  chapter: 'article',
  entry: 'article',
  'entry-dictionary': 'article',
  'entry-encyclopedia': 'article',
  'paper-conference': 'article',
  post: 'article',
  'post-weblog': 'article',
  review: 'article',
  'review-book': 'article',
  webpage: 'article',
  book: 'book',
  classic: 'book',
  collection: 'book',
  pamphlet: 'report',
  report: 'report',
  regulation: 'report',
  standard: 'report',
  thesis: 'report',
  interview: 'interview',
  dataset: 'dataset',
};

/** What a kind of source is called in CSL where nobody has said it more precisely. */
export const TYPE_OF_KIND: Readonly<Record<Source['kind'], string>> = {
  article: 'article',
  report: 'report',
  interview: 'interview',
  dataset: 'dataset',
  book: 'book',
  other: 'document',
};

/** The types that a person can choose, in their words. */
export const TYPE_LABELS: Readonly<Record<string, string>> = {
  'article-journal': msg('Journal article'),
  'article-magazine': msg('Magazine article'),
  'article-newspaper': msg('Newspaper article'),
  article: msg('Preprint'),
  book: msg('Book'),
  chapter: msg('Chapter in a book'),
  dataset: msg('Data set'),
  'entry-encyclopedia': msg('Entry in an encyclopedia'),
  hearing: msg('Hearing'),
  interview: msg('Interview'),
  legal_case: msg('Legal case'),
  legislation: msg('Legislation'),
  manuscript: msg('Manuscript'),
  'paper-conference': msg('Conference paper'),
  patent: msg('Patent'),
  'post-weblog': msg('Blog post'),
  report: msg('Report'),
  software: msg('Software'),
  speech: msg('Speech'),
  standard: msg('Standard'),
  thesis: msg('Thesis'),
  webpage: msg('Web page'),
};

/** The kind of source that a reference is. */
export function kindOf(item: CslItem): Source['kind'] {
  const type = textOf(item, 'type') ?? '';
  return Object.hasOwn(KIND_OF_TYPE, type) ? (KIND_OF_TYPE[type] ?? 'other') : 'other';
}

/** Whether a word is a type of CSL that people use; others may stand there in files of any kind. */
export function isKnownType(type: string): boolean {
  return Object.hasOwn(KIND_OF_TYPE, type) || Object.hasOwn(TYPE_LABELS, type);
}
