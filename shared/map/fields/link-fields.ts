import { CARRIERS, HANDLING, WORDS_OF_FIELDS, type FieldsOf } from './field';
import { worded } from '../../words/words';

/** The fields of a link. */
export const LINK_FIELDS: FieldsOf<'links'> = worded(
  {
    relation: { word: 'relation', cleared: 'refused', carriedBy: CARRIERS },
    premises: { word: 'premises', cleared: 'refused', carriedBy: CARRIERS },
    target: { word: 'target', cleared: 'refused', carriedBy: CARRIERS },
    weight: {
      word: 'weight',
      control: 'score',
      label: 'Weight, 0 to 1',
      placeholder: 'Full weight',
      carriedBy: ['report', 'page'],
    },
    scheme: {
      word: 'scheme',
      control: 'line',
      label: 'Scheme',
      placeholder: 'Chosen or your own',
      carriedBy: ['argdown', 'report', 'page'],
    },
    critical: { word: 'critical questions', carriedBy: ['report', 'page'] },
    order: { word: 'order', carriedBy: ['picture', 'report', 'page'] },
    note: {
      word: 'note',
      control: 'lines',
      label: 'Note',
      placeholder: 'Markdown',
      carriedBy: ['argdown', 'report', 'page'],
    },
    handling: { ...HANDLING, carriedBy: ['report', 'page'] },
    dismissed: { word: 'dismissed', carriedBy: [] },
    foreign: { word: 'foreign', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);
