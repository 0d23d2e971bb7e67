import type { ArgMap } from '../map/arg-map';
import type { Owner } from '../map/fields/field';
import { recordsOf } from '../map/table';
import type { Marks } from './marks';
import type { Part } from './parts';
import { t } from '../words/words';

/** What the fields of a copy are made by. */
export interface CopyContext {
  /** The place of the most confined label that may go out; absent: all do. */
  readonly clear: number | undefined;
  readonly without: ReadonlySet<Part>;
  /** Nothing but unknown fields is left out. */
  readonly isWhole: boolean;
  /** Whether what carries this label may go out. */
  readonly mayKeep: (label: string | undefined) => boolean;
  /** Whether an id is one of a record that is left out. */
  readonly isLeftOut: (id: string) => boolean;
  /** Whether a card that goes out has this tag. */
  readonly isTag: (tag: string) => boolean;
  /** Whether the text of an article goes out. */
  readonly hasText: (source: string) => boolean;
  /** What somebody who worked on the map is called in the copy. */
  readonly nameFor: (name: string) => string;
  /** A text with those names replaced. */
  readonly withoutNames: (text: string) => string;
  /** The value of a field as the copy may show it, and with `*` for its name that of a whole record; nothing where it may not. */
  readonly copied: (owner: Owner, field: string, value: unknown) => unknown;
}

/** What is decided of a whole copy before its fields are made. */
export interface Decided {
  readonly clear: number | undefined;
  readonly without: ReadonlySet<Part>;
  readonly gone: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly marks: Marks;
}

/** The context that follows from what has been decided. */
export function copyContext(
  map: ArgMap,
  { clear, without, gone, withheld, marks }: Decided,
): Omit<CopyContext, 'copied'> {
  const tags = new Set<string>();
  for (const node of recordsOf(map.tables.nodes))
    if (!gone.has(node.id)) for (const tag of node.tags ?? []) tags.add(tag);
  const names = without.has('names') ? namesIn(map) : new Map<string, string>();
  const pattern = names.size > 0 ? new RegExp([...names.keys()].map(escaped).join('|'), 'gu') : undefined;
  return {
    clear,
    without,
    isWhole: clear === undefined && without.size === 0,
    mayKeep: (label) => clear === undefined || marks.rank(label) <= clear,
    isLeftOut: (id) => gone.has(id),
    isTag: (tag) => tags.has(tag),
    hasText: (source) => !withheld.has(source),
    nameFor: (name) => names.get(name) ?? name,
    withoutNames: (text) => (pattern ? text.replace(pattern, (name) => names.get(name) ?? name) : text),
  };
}

/** Everybody who has worked on a map, in the order of the alphabet, and what each is called in a copy without names. */
function namesIn({ tables }: ArgMap): Map<string, string> {
  const names = new Set<string>();
  for (const { author, resolved } of recordsOf(tables.comments)) names.add(author).add(resolved?.by ?? '');
  for (const { by } of recordsOf(tables.ratings)) names.add(by);
  for (const { by } of recordsOf(tables.confirmed)) names.add(by);
  names.delete('');
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new Map(longestFirst.map((name, index) => [name, t('Person {index}', { index: index + 1 })]));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
