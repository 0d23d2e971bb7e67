import { CREDIBILITY_LABELS, LIKELIHOOD_BANDS, LIKELIHOOD_WORDS } from '../labels';
import { worded } from '../../words/words';
import { CARRIERS, HANDLING, WORDS_OF_FIELDS, type FieldsOf } from './field';

const credibilities = ([1, 2, 3, 4, 5, 6] as const).map((value) => ({
  value,
  get label() {
    return `${value}  ${CREDIBILITY_LABELS[value]}`;
  },
}));

// Not from the schema: that would bring zod into every page that is handed out.
const likelihoods = (Object.keys(LIKELIHOOD_WORDS) as (keyof typeof LIKELIHOOD_WORDS)[]).map((value) => ({
  value,
  get label() {
    return `${LIKELIHOOD_WORDS[value]} (${LIKELIHOOD_BANDS[value]})`;
  },
}));

/** The fields of a node. */
export const NODE_FIELDS: FieldsOf<'nodes'> = worded(
  {
    kind: {
      word: 'kind',
      cleared: 'refused',
      carriedBy: ['markdown', 'drawing', 'picture', 'report', 'page'],
    },
    text: { word: 'text', control: 'lines', label: 'Text', cleared: 'refused', carriedBy: CARRIERS },
    passages: { word: 'passages', carriedBy: ['markdown', 'report', 'page'] },
    speaker: {
      word: 'speaker',
      control: 'line',
      label: 'Speaker',
      placeholder: 'When it is not the author',
      carriedBy: ['markdown', 'argdown', 'drawing', 'picture', 'report', 'page'],
    },
    credibility: {
      word: 'grade',
      control: 'choice',
      label: 'Credibility',
      options: credibilities,
      none: 'Not graded',
      carriedBy: ['picture', 'report', 'page'],
    },
    base: {
      word: 'base score',
      control: 'score',
      label: 'Base score, 0 to 1',
      placeholder: 'From the grades',
      carriedBy: ['report', 'page'],
    },
    likelihood: {
      word: 'likelihood',
      control: 'choice',
      label: 'Likelihood',
      options: likelihoods,
      none: 'Not judged',
      carriedBy: ['report', 'page'],
    },
    date: {
      word: 'date',
      control: 'date',
      label: 'Date',
      placeholder: '2026-02-06, 2026-02 or 2020',
      carriedBy: ['report', 'page'],
    },
    main: { word: 'main', carriedBy: ['picture', 'report', 'page'] },
    tags: { word: 'tags', carriedBy: ['argdown', 'picture', 'page'] },
    group: { word: 'group', carriedBy: ['argdown', 'drawing', 'picture', 'page'] },
    handling: { ...HANDLING, carriedBy: ['report', 'page'] },
    note: {
      word: 'note',
      control: 'lines',
      label: 'Note',
      placeholder: 'Markdown',
      carriedBy: ['report', 'page'],
    },
    foreign: { word: 'foreign', carriedBy: [] },
    folded: { word: 'folded', carriedBy: ['picture', 'report', 'page'] },
    dismissed: { word: 'dismissed', carriedBy: [] },
    matrix: { word: 'matrix', carriedBy: [] },
    exclusive: { word: 'exclusive answers', carriedBy: ['report', 'page'] },
    credibilityWas: { word: 'grade', carriedBy: [] },
    until: { word: 'date', carriedBy: [] },
    elsewhere: { word: 'card of another map', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);
