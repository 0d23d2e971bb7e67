import { canonicalText } from './by-value';
import type { FieldName, Owner } from '../map/fields/field';

/** One item of a list of objects. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * How what two people did with one field comes together:
 * - `value`: one value or the other; where both changed it, somebody has to decide.
 * - `words`: prose; edits that lie apart are both taken.
 * - `set`: a list of names without an order that means something; what either added or took out is added or taken out.
 * - `items`: a list of things that are known by something, one by one.
 * - `parts`: a value with fields of its own, field by field.
 * - `either`: says nothing that one would ask a person about; where both changed it, one of the two by its value.
 * - `layout`: the same, and how the map is laid out or looked at, not what it says.
 * - `spot`: layout that hangs together, such as the two coordinates of a place.
 * - `anchor`, `article`: fields that only make sense together, of a passage and of a source (`articles.ts`).
 */
export type Way =
  | 'value'
  | 'words'
  | 'set'
  | 'either'
  | 'layout'
  | 'spot'
  | 'anchor'
  | 'article'
  | { readonly items: (item: Item) => string }
  | { readonly parts: Readonly<Record<string, Way>> };

type Ways<O extends Owner> = { readonly [Name in FieldName<O>]: Way };

const by =
  (...keys: readonly string[]) =>
  (item: Item): string =>
    canonicalText(keys.map((key) => item[key]));

const DISMISSED: Way = { items: by('finding', 'with') };
/** Fields that a map keeps for another program: each is one value. */
const FOREIGN: Way = { parts: {} };

/** One way for each field: a new field does not compile until it has one. */
export const WAYS: { readonly [O in Owner]: Ways<O> } = {
  head: {
    title: 'words',
    description: 'words',
    language: 'value',
    settings: { parts: { verdicts: { parts: { bases: { parts: {} } } } } },
    handling: 'value',
    cleaned: 'either',
    foreign: FOREIGN,
  },
  nodes: {
    kind: 'value',
    text: 'words',
    passages: 'set',
    speaker: 'value',
    credibility: 'value',
    base: 'value',
    likelihood: 'value',
    date: 'value',
    main: 'value',
    tags: 'set',
    group: 'value',
    handling: 'value',
    note: 'words',
    foreign: FOREIGN,
    folded: 'layout',
    dismissed: DISMISSED,
    matrix: {
      parts: {
        rows: 'set',
        neutral: { items: by('evidence', 'hypothesis') },
        hidden: 'set',
        relevance: { items: by('evidence') },
      },
    },
    exclusive: 'value',
    credibilityWas: 'either',
    until: 'value',
    elsewhere: 'value',
  },
  places: { x: 'spot', y: 'spot', width: 'layout', pinned: 'layout' },
  links: {
    relation: 'value',
    premises: 'set',
    target: 'value',
    weight: 'value',
    scheme: 'value',
    critical: { items: ({ key, question }) => canonicalText(key ?? question) },
    order: 'layout',
    note: 'words',
    handling: 'value',
    dismissed: DISMISSED,
    foreign: FOREIGN,
  },
  sources: {
    kind: 'value',
    title: 'words',
    authors: 'value',
    publisher: 'value',
    published: 'value',
    accessed: 'value',
    url: 'value',
    language: 'value',
    reliability: 'value',
    origin: 'value',
    text: 'article',
    textHash: 'article',
    voices: 'article',
    pages: 'article',
    versions: { items: by('textHash') },
    rejected: { items: by('start', 'end', 'kind') },
    withheld: 'article',
    reliabilityWas: 'either',
    drawsOn: 'set',
    reference: { parts: {} },
    dismissed: DISMISSED,
    handling: 'value',
    note: 'words',
    foreign: FOREIGN,
  },
  passages: {
    source: 'anchor',
    start: 'anchor',
    end: 'anchor',
    exact: 'anchor',
    prefix: 'anchor',
    suffix: 'anchor',
    textHash: 'anchor',
    status: 'anchor',
    handling: 'value',
    foreign: FOREIGN,
  },
  groups: { title: 'words', color: 'value', frame: 'layout', handling: 'value', foreign: FOREIGN },
  steps: {
    order: 'layout',
    title: 'words',
    notes: 'words',
    focus: 'value',
    hidden: 'set',
    dimmed: 'set',
    folded: 'set',
    lit: 'set',
    verdicts: 'value',
    skip: 'value',
    judged: 'value',
    gone: { items: by('id') },
    handling: 'value',
  },
  views: {
    order: 'layout',
    title: 'words',
    x: 'spot',
    y: 'spot',
    zoom: 'spot',
    filter: 'value',
    focus: 'set',
    handling: 'value',
  },
  comments: {
    on: 'value',
    thread: 'value',
    author: 'value',
    text: 'words',
    resolved: 'either',
    suggestion: 'value',
    gone: 'either',
    handling: 'value',
  },
  ratings: { on: 'value', value: 'value', by: 'either', at: 'either' },
  confirmed: { on: 'either', cause: 'either', hash: 'either', by: 'either', at: 'either' },
  conflicts: { record: 'either', field: 'either', base: 'either', ours: 'either', theirs: 'either' },
};

/** How a field comes together; one that we do not know is a value. */
export function wayOf(owner: Owner, field: string): Way {
  const ways: object = WAYS[owner];
  return Object.hasOwn(ways, field) ? ((ways as Record<string, Way>)[field] ?? 'value') : 'value';
}

/** Whether a field says how the map is laid out or looked at, and nothing of the argument. */
export function isLayout(owner: Owner, field: string): boolean {
  const way = wayOf(owner, field);
  return way === 'layout' || way === 'spot';
}
