import { ID_PREFIX, type Id } from '../ids';
import type { RecordTypes, TableName } from './arg-map';
import type { CommentSubject, Dismissal } from './schema';

const TABLE_OF_PREFIX = new Map<string, TableName | 'map'>(
  Object.entries(ID_PREFIX).map(([table, prefix]) => [prefix, table as TableName | 'map']),
);

/** The table that an id belongs to, by its letter; `map` for the map's own id. */
export function tableOfId(id: string): TableName | 'map' | undefined {
  return TABLE_OF_PREFIX.get(id.charAt(0));
}

/** What stands in an id's place: the id itself, another one, or nothing. */
export type Swap = (id: string) => string | undefined;

/** A value with each of its ids swapped; nothing when it cannot do without one that is gone. */
type Swapped<V> = (value: V, swap: Swap) => V | undefined;

/** How the ids of one field are swapped, and whether the record goes when nothing is left of the field. */
interface Holder<V> {
  readonly swapped: Swapped<V>;
  readonly isNeeded: boolean;
}
interface NeededHolder<V> extends Holder<V> {
  readonly isNeeded: true;
}

/** Whether a value holds an id anywhere in it. */
type HoldsId<V> = V extends string
  ? 'isId' extends keyof V
    ? true
    : never
  : V extends readonly (infer Item)[]
    ? HoldsId<Item>
    : V extends object
      ? { [Key in keyof V]-?: HoldsId<V[Key]> }[keyof V]
      : never;

/** Every field of a record that holds ids, its own id not included. A new one in a schema does not compile until it is here. */
type Holders<Rec> = {
  readonly [
    Field in Exclude<keyof Rec, 'id'> as true extends HoldsId<Rec[Field]> ? Field : never
  ]-?: undefined extends Rec[Field] ? Holder<NonNullable<Rec[Field]>> : NeededHolder<Rec[Field]>;
};

const one: Swapped<Id> = (id, swap) => swap(id);

function each(ids: readonly Id[], swap: Swap): Id[] {
  const left: Id[] = [];
  for (const id of ids) {
    const next = swap(id);
    if (next !== undefined) left.push(next);
  }
  return left;
}

const atLeastOne: Swapped<Id[]> = (ids, swap) => {
  const left = each(ids, swap);
  return left.length > 0 ? left : undefined;
};

/** A finding that was about something which is gone is not the one that was set aside. */
const dismissals: Swapped<Dismissal[]> = (dismissed, swap) =>
  dismissed.flatMap((one) => {
    if (!one.with) return [one];
    const left = each(one.with, swap);
    return left.length === one.with.length ? [{ ...one, with: left }] : [];
  });

function optional<V>(swapped: Swapped<V>): Holder<V> {
  return { swapped, isNeeded: false };
}

function needed<V>(swapped: Swapped<V>): NeededHolder<V> {
  return { swapped, isNeeded: true };
}

/** The one place that knows all references: how the ids of each table's records are swapped, by the rules of the file format. */
const HOLDERS: { readonly [T in TableName]: Holders<RecordTypes[T]> } = {
  sources: { drawsOn: optional(each), dismissed: optional(dismissals) },
  passages: { source: needed(one) },
  nodes: {
    passages: optional(each),
    group: optional(one),
    dismissed: optional(dismissals),
    matrix: optional((matrix, swap) => ({
      ...matrix,
      rows: each(matrix.rows, swap),
      ...(matrix.hidden && { hidden: each(matrix.hidden, swap) }),
      ...(matrix.relevance && {
        relevance: matrix.relevance.flatMap((row) => {
          const evidence = swap(row.evidence);
          return evidence === undefined ? [] : [{ ...row, evidence }];
        }),
      }),
      neutral: matrix.neutral.flatMap((cell) => {
        const [evidence, hypothesis] = [swap(cell.evidence), swap(cell.hypothesis)];
        return evidence === undefined || hypothesis === undefined ? [] : [{ ...cell, evidence, hypothesis }];
      }),
    })),
  },
  places: { node: needed(one) },
  links: {
    premises: needed(atLeastOne),
    target: needed((target, swap) => {
      const was = 'node' in target ? target.node : target.link;
      const id = swap(was);
      if (id === was) return target;
      if (id === undefined) return undefined;
      return 'node' in target ? { ...target, node: id } : { ...target, link: id };
    }),
    critical: optional((items, swap) =>
      items.map((item) => (item.node === undefined ? item : { ...item, node: swap(item.node) })),
    ),
    dismissed: optional(dismissals),
  },
  groups: {},
  steps: {
    focus: needed((focus, swap) => {
      if ('nodes' in focus) return { ...focus, nodes: each(focus.nodes, swap) };
      if ('frame' in focus) return focus;
      const branch = swap(focus.branch);
      return branch === undefined ? { nodes: [] } : { ...focus, branch };
    }),
    hidden: optional(each),
    dimmed: optional(each),
    folded: optional(each),
    lit: optional(each),
  },
  views: { focus: optional(each) },
  comments: {
    on: needed((on, swap) => {
      const id = swap(subjectId(on));
      return id === undefined ? undefined : subjectWith(on, id);
    }),
    // An answer goes with the comment that began its thread.
    thread: needed(one),
    suggestion: optional((suggestion, swap) =>
      suggestion.after ? { ...suggestion, after: each(suggestion.after, swap) } : suggestion,
    ),
  },
  ratings: {
    on: needed((on, swap) => {
      if ('node' in on) {
        const node = swap(on.node);
        return node === undefined ? undefined : { ...on, node };
      }
      const [evidence, hypothesis] = [swap(on.evidence), swap(on.hypothesis)];
      return evidence === undefined || hypothesis === undefined ? undefined : { ...on, evidence, hypothesis };
    }),
  },
  confirmed: { on: needed(one), cause: needed(one) },
  conflicts: { record: needed(one) },
};

const LISTED = Object.fromEntries(
  Object.entries(HOLDERS).map(([table, holders]) => [table, Object.entries(holders)]),
) as unknown as Readonly<Record<TableName, readonly [field: string, holder: Holder<unknown>][]>>;

/** The id of what a comment is about. Unknown fields of `on` may hold anything, so only the known ones are read. */
export function subjectId(on: CommentSubject): string {
  if ('node' in on) return on.node;
  if ('link' in on) return on.link;
  if ('source' in on) return on.source;
  return 'passage' in on ? on.passage : on.map;
}

function subjectWith(on: CommentSubject, id: string): CommentSubject {
  if ('node' in on) return { ...on, node: id };
  if ('link' in on) return { ...on, link: id };
  if ('source' in on) return { ...on, source: id };
  return 'passage' in on ? { ...on, passage: id } : { ...on, map: id };
}

/**
 * A record in which other ids stand where its references were, its own id not included. Where nothing stands for one, the record shrinks (a link
 * loses a premise, a step a card of its focus) or cannot stand at all, and then the answer is `undefined` (a link without its target).
 */
export function swapReferences<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  swap: Swap,
): RecordTypes[T] | undefined {
  const swapped: Record<string, unknown> = { ...record };
  for (const [field, holder] of LISTED[table]) {
    if (swapped[field] === undefined) continue;
    swapped[field] = holder.swapped(swapped[field], swap);
    if (swapped[field] === undefined && holder.isNeeded) return undefined;
  }
  return swapped as unknown as RecordTypes[T];
}

/** A record without its references to ids that go, or nothing when it goes with them. */
export function dropReferences<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  gone: ReadonlySet<string>,
): RecordTypes[T] | undefined {
  return swapReferences(table, record, (id) => (gone.has(id) ? undefined : id));
}

/** Every id that a record refers to, its own not included; an id may come twice. */
export function referencesOf<T extends TableName>(table: T, record: RecordTypes[T]): string[] {
  const ids: string[] = [];
  const own = 'id' in record ? record.id : undefined;
  const note: Swap = (id) => {
    if (id !== own) ids.push(id);
    return id;
  };
  for (const [field, { swapped }] of LISTED[table]) {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (value !== undefined) swapped(value, note);
  }
  return ids;
}
