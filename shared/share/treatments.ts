import type { FieldName, Owner, Records } from '../map/fields/field';
import type { Dismissal } from '../map/schema';
import { parseFilter } from '../view/filter';
import type { CopyContext } from './copy-context';
import { knownReference } from './known-reference';
import { sharedSuggestion } from './shared-suggestion';
import type { Part } from './parts';
import { t } from '../words/words';

/**
 * What becomes of a field of a record that goes out:
 * - `kept`, with nothing in it that its schema does not name;
 * - a part: left out together with that, else kept;
 * - `never`: nobody can say what it holds;
 * - `whole`: kept only in a copy that leaves nothing out: how its words were marked is not known, or it tells a state that is no more;
 * - a function: what goes out instead, of a value that has been freed of unknown fields; `open` for a field whose schema says nothing of its inside.
 */
export type Treatment<V> = 'kept' | 'never' | 'whole' | Part | Change<V> | { readonly open: Change<V> };

type Change<V> = (value: V, context: CopyContext) => V | undefined;

type Treatments<O extends Owner> = {
  readonly [Name in FieldName<O>]: Treatment<NonNullable<Records[O][Name]>>;
};

const PLACED = { source: 'kept', start: 'kept', end: 'kept' } as const;

function dismissals(list: Dismissal[], context: CopyContext): Dismissal[] | undefined {
  if (context.without.has('rejected')) return undefined;
  const kept = list.filter(({ hash }) => hash === undefined || context.isWhole);
  return context.without.has('notes') ? kept.map(({ note: _note, ...rest }) => rest) : kept;
}

type Settings = NonNullable<Records['head']['settings']>;

/** Labels above the one that a copy is for are words, too; scores belong to grades and to nothing else. */
function sharedSettings(
  { handlingOrder, handlingDefault, verdicts, ...rest }: Settings,
  { mayKeep, clear }: CopyContext,
): Settings {
  const bases = Object.entries(verdicts?.bases ?? {}).filter(([grade]) => /^[A-F]?[1-6]?$/.test(grade));
  return {
    ...rest,
    ...(verdicts && {
      verdicts: { ...verdicts, ...(verdicts.bases && { bases: Object.fromEntries(bases) }) },
    }),
    ...(handlingOrder && {
      handlingOrder: handlingOrder.slice(0, clear === undefined ? undefined : clear + 1),
    }),
    ...(mayKeep(handlingDefault) && handlingDefault !== undefined && { handlingDefault }),
  };
}

/** One treatment for each field: a new field does not compile until it has one. */
export const TREATMENTS: { readonly [O in Owner]: Treatments<O> } = {
  head: {
    title: 'kept',
    description: 'kept',
    language: 'kept',
    settings: sharedSettings,
    handling: 'kept',
    cleaned: 'kept',
    foreign: 'never',
  },
  sources: {
    kind: 'kept',
    title: 'kept',
    authors: 'kept',
    publisher: 'kept',
    published: 'kept',
    accessed: 'kept',
    url: 'kept',
    language: 'kept',
    reliability: 'kept',
    origin: 'kept',
    text: 'kept',
    textHash: 'kept',
    voices: (voices, { without }) =>
      without.has('names') ? voices.map((voice) => ({ ...voice, who: t('Somebody else') })) : voices,
    pages: 'kept',
    versions: 'history',
    rejected: 'rejected',
    reliabilityWas: 'history',
    drawsOn: 'kept',
    reference: { open: (reference, { without }) => knownReference(reference, without) },
    withheld: 'kept',
    dismissed: dismissals,
    handling: 'kept',
    note: 'notes',
    foreign: 'never',
  },
  passages: {
    ...PLACED,
    exact: 'kept',
    prefix: 'kept',
    suffix: 'kept',
    textHash: 'kept',
    status: 'kept',
    handling: 'kept',
    foreign: 'never',
  },
  nodes: {
    kind: 'kept',
    text: 'kept',
    passages: 'kept',
    speaker: 'names',
    credibility: 'kept',
    base: 'kept',
    likelihood: 'kept',
    date: 'kept',
    main: 'kept',
    tags: 'kept',
    group: 'kept',
    handling: 'kept',
    note: 'notes',
    foreign: 'never',
    folded: 'kept',
    dismissed: dismissals,
    matrix: 'kept',
    exclusive: 'kept',
    credibilityWas: 'history',
    until: 'kept',
    elsewhere: 'kept',
  },
  places: { x: 'kept', y: 'kept', width: 'kept', pinned: 'kept' },
  links: {
    relation: 'kept',
    premises: 'kept',
    target: 'kept',
    weight: 'kept',
    scheme: 'kept',
    critical: (items, { without }) =>
      without.has('notes') ? items.map(({ note: _note, ...rest }) => rest) : items,
    order: 'kept',
    note: 'notes',
    handling: 'kept',
    dismissed: dismissals,
    foreign: 'never',
  },
  groups: { title: 'kept', color: 'kept', frame: 'kept', handling: 'kept', foreign: 'never' },
  steps: {
    order: 'kept',
    title: 'kept',
    notes: 'notes',
    focus: 'kept',
    hidden: 'kept',
    dimmed: 'kept',
    folded: 'kept',
    lit: 'kept',
    verdicts: 'kept',
    skip: 'kept',
    judged: 'kept',
    gone: 'whole',
    handling: 'kept',
  },
  views: {
    order: 'kept',
    title: 'kept',
    x: 'kept',
    y: 'kept',
    zoom: 'kept',
    filter: {
      open: (filter, { isLeftOut, isTag }) => {
        const { sources, tags, ...rest } = parseFilter(filter) ?? {};
        return {
          ...rest,
          ...(sources && { sources: sources.filter((id) => !isLeftOut(id)) }),
          ...(tags && { tags: tags.filter(isTag) }),
        };
      },
    },
    focus: 'kept',
    handling: 'kept',
  },
  comments: {
    on: 'kept',
    thread: 'kept',
    author: (author, { nameFor }) => nameFor(author),
    text: (text, { withoutNames }) => withoutNames(text),
    resolved: (resolved, { nameFor }) => ({ ...resolved, by: nameFor(resolved.by) }),
    suggestion: { open: sharedSuggestion },
    gone: 'whole',
    handling: 'kept',
  },
  ratings: { on: 'kept', value: 'kept', by: (by, { nameFor }) => nameFor(by), at: 'kept' },
  confirmed: {
    on: 'whole',
    cause: 'whole',
    hash: 'whole',
    by: (by, { nameFor }) => nameFor(by),
    at: 'whole',
  },
  conflicts: { record: 'whole', field: 'whole', base: 'whole', ours: 'whole', theirs: 'whole' },
};
