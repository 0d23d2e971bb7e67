import { RELIABILITY_LABELS, SOURCE_KIND_LABELS } from '../labels';
import { HANDLING, WORDS_OF_FIELDS, type FieldsOf } from './field';
import { worded } from '../../words/words';

const kinds = (Object.keys(SOURCE_KIND_LABELS) as (keyof typeof SOURCE_KIND_LABELS)[]).map((value) => ({
  value,
  get label() {
    return SOURCE_KIND_LABELS[value];
  },
}));

const grades = (Object.keys(RELIABILITY_LABELS) as (keyof typeof RELIABILITY_LABELS)[]).map((value) => ({
  value,
  get label() {
    return `${value}: ${RELIABILITY_LABELS[value]}`;
  },
}));

/** The fields of a source. Its text comes into a page only where its maker asks for it (`handout-data.ts`). */
export const SOURCE_FIELDS: FieldsOf<'sources'> = worded(
  {
    kind: {
      word: 'kind',
      control: 'choice',
      label: 'Kind',
      options: kinds,
      cleared: 'refused',
      carriedBy: ['report', 'page'],
    },
    title: { word: 'title', control: 'line', label: 'Title', cleared: '', carriedBy: ['report', 'page'] },
    authors: {
      word: 'authors',
      control: 'names',
      label: 'Authors',
      placeholder: 'Several: separated by semicolons',
      cleared: [],
      carriedBy: ['report', 'page'],
    },
    publisher: { word: 'publisher', control: 'line', label: 'Publisher', carriedBy: ['report', 'page'] },
    published: {
      word: 'date',
      control: 'date',
      label: 'Published',
      placeholder: '2026-02-06',
      carriedBy: ['report', 'page'],
    },
    accessed: {
      word: 'date of access',
      control: 'date',
      label: 'Accessed',
      placeholder: '2026-02-06',
      carriedBy: ['report', 'page'],
    },
    url: {
      word: 'address',
      control: 'line',
      label: 'Address',
      placeholder: 'https://',
      carriedBy: ['report', 'page'],
    },
    language: {
      word: 'language',
      control: 'language',
      label: 'Language',
      placeholder: 'Such as en or fa',
      carriedBy: ['report', 'page'],
    },
    reliability: {
      word: 'grade',
      control: 'choice',
      label: 'Reliability',
      options: grades,
      none: 'Not graded',
      carriedBy: ['report', 'page'],
    },
    origin: {
      word: 'shared origin',
      control: 'line',
      label: 'Origin',
      placeholder: 'The same word for articles from one origin',
      carriedBy: ['report', 'page'],
    },
    text: { word: 'text', cleared: 'refused', carriedBy: [] },
    textHash: { word: 'text', cleared: 'refused', carriedBy: ['report', 'page'] },
    voices: { word: 'voices', carriedBy: ['report', 'page'] },
    pages: { word: 'pages', carriedBy: ['report', 'page'] },
    versions: { word: 'versions', carriedBy: [] },
    rejected: { word: 'rejections', carriedBy: [] },
    handling: { ...HANDLING, carriedBy: ['report', 'page'] },
    note: { word: 'note', control: 'lines', label: 'Note', carriedBy: ['report', 'page'] },
    reliabilityWas: { word: 'grade', carriedBy: [] },
    drawsOn: { word: 'sources of its own', carriedBy: ['page'] },
    reference: { word: 'reference', carriedBy: [] },
    withheld: { word: 'withheld text', carriedBy: ['report', 'page'] },
    dismissed: { word: 'dismissed', carriedBy: [] },
    foreign: { word: 'foreign', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);
