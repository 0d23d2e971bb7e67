import { worded } from '../../words/words';
import { CARRIERS, HANDLING, WORDS_OF_FIELDS, type FieldsOf } from './field';

/** The fields of the map itself. */
export const HEAD_FIELDS: FieldsOf<'head'> = worded(
  {
    title: { word: 'title', control: 'line', label: 'Title', cleared: '', carriedBy: CARRIERS },
    description: {
      word: 'description',
      control: 'lines',
      label: 'Description',
      placeholder: 'What this map is about',
      carriedBy: ['report', 'page'],
    },
    language: {
      word: 'language',
      control: 'language',
      label: 'Language',
      placeholder: 'Such as en or fa',
      carriedBy: ['picture', 'report', 'page'],
    },
    settings: { word: 'settings', carriedBy: ['picture', 'page'] },
    handling: { ...HANDLING, carriedBy: [] },
    cleaned: { word: 'note of what was left out', carriedBy: [] },
    foreign: { word: 'foreign', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a group. */
export const GROUP_FIELDS: FieldsOf<'groups'> = worded(
  {
    title: {
      word: 'title',
      control: 'line',
      label: 'Title',
      cleared: '',
      carriedBy: ['argdown', 'drawing', 'picture', 'page'],
    },
    color: { word: 'color', carriedBy: ['picture', 'page'] },
    frame: { word: 'frame', carriedBy: ['picture', 'page'] },
    handling: { ...HANDLING, carriedBy: [] },
    foreign: { word: 'foreign', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

const WHERE = { cleared: 'refused', carriedBy: ['report', 'page'] } as const;

/** The fields of a passage. */
export const PASSAGE_FIELDS: FieldsOf<'passages'> = worded(
  {
    source: { word: 'source', ...WHERE },
    start: { word: 'place', ...WHERE },
    end: { word: 'place', ...WHERE },
    exact: { word: 'words', ...WHERE },
    prefix: { word: 'words', ...WHERE },
    suffix: { word: 'words', ...WHERE },
    textHash: { word: 'text', ...WHERE },
    status: { word: 'status', carriedBy: ['report', 'page'] },
    handling: { ...HANDLING, carriedBy: [] },
    foreign: { word: 'foreign', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a place. */
export const PLACE_FIELDS: FieldsOf<'places'> = worded(
  {
    x: { word: 'place', cleared: 'refused', carriedBy: ['picture', 'page'] },
    y: { word: 'place', cleared: 'refused', carriedBy: ['picture', 'page'] },
    width: { word: 'width', carriedBy: ['picture', 'page'] },
    pinned: { word: 'pin', carriedBy: ['picture', 'page'] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a step of a presentation. */
export const STEP_FIELDS: FieldsOf<'steps'> = worded(
  {
    order: { word: 'order', cleared: 'refused', carriedBy: [] },
    title: { word: 'title', control: 'line', label: 'Title', cleared: '', carriedBy: [] },
    notes: { word: 'notes', control: 'lines', label: 'Speaker notes', carriedBy: [] },
    focus: { word: 'focus', cleared: 'refused', carriedBy: [] },
    hidden: { word: 'hidden cards', carriedBy: [] },
    dimmed: { word: 'dimmed cards', carriedBy: [] },
    folded: { word: 'folds', carriedBy: [] },
    lit: { word: 'highlights', carriedBy: [] },
    verdicts: { word: 'verdicts', carriedBy: [] },
    skip: { word: 'skipping', carriedBy: [] },
    judged: { word: 'verdicts', carriedBy: [] },
    gone: { word: 'what is gone', carriedBy: [] },
    handling: { ...HANDLING, carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a saved view. */
export const VIEW_FIELDS: FieldsOf<'views'> = worded(
  {
    order: { word: 'order', cleared: 'refused', carriedBy: ['page'] },
    title: { word: 'title', control: 'line', label: 'Name', cleared: 'refused', carriedBy: ['page'] },
    x: { word: 'x', cleared: 'refused', carriedBy: ['page'] },
    y: { word: 'y', cleared: 'refused', carriedBy: ['page'] },
    zoom: { word: 'zoom', cleared: 'refused', carriedBy: ['page'] },
    filter: { word: 'filter', carriedBy: [] },
    focus: { word: 'focus', carriedBy: [] },
    handling: { ...HANDLING, carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a comment. */
export const COMMENT_FIELDS: FieldsOf<'comments'> = worded(
  {
    on: { word: 'subject', ...WHERE },
    thread: { word: 'thread', carriedBy: ['report', 'page'] },
    author: { word: 'author', ...WHERE },
    text: { word: 'text', control: 'lines', label: 'Comment', ...WHERE },
    resolved: { word: 'resolved', carriedBy: [] },
    suggestion: { word: 'suggestion', carriedBy: [] },
    gone: { word: 'what is gone', carriedBy: [] },
    handling: { ...HANDLING, carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a rating. */
export const RATING_FIELDS: FieldsOf<'ratings'> = worded(
  {
    on: { word: 'subject', cleared: 'refused', carriedBy: [] },
    value: { word: 'rating', cleared: 'refused', carriedBy: [] },
    by: { word: 'name', cleared: 'refused', carriedBy: [] },
    at: { word: 'time', cleared: 'refused', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a confirmation. */
export const CONFIRMATION_FIELDS: FieldsOf<'confirmed'> = worded(
  {
    on: { word: 'subject', cleared: 'refused', carriedBy: [] },
    cause: { word: 'cause', cleared: 'refused', carriedBy: [] },
    hash: { word: 'state', cleared: 'refused', carriedBy: [] },
    by: { word: 'name', cleared: 'refused', carriedBy: [] },
    at: { word: 'time', cleared: 'refused', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);

/** The fields of a conflict. */
export const CONFLICT_FIELDS: FieldsOf<'conflicts'> = worded(
  {
    record: { word: 'subject', cleared: 'refused', carriedBy: [] },
    field: { word: 'field', cleared: 'refused', carriedBy: [] },
    base: { word: 'value', carriedBy: [] },
    ours: { word: 'value', carriedBy: [] },
    theirs: { word: 'value', carriedBy: [] },
  },
  WORDS_OF_FIELDS,
);
