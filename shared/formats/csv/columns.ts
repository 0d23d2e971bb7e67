import type { FieldName } from '../../map/fields/field';
import { targetId } from '../../map/queries';
import type { Link, Node } from '../../map/schema';
import { kindFrom, relationFrom } from '../own/words';
import { wellFormed } from './cells';

/** The columns of our table. The last holds what the others do not say. */
export const COLUMNS = [
  ...[
    'record',
    'id',
    'kind',
    'text',
    'relation',
    'premises',
    'target',
    'group',
    'tags',
    'credibility',
    'likelihood',
  ],
  ...['date', 'speaker', 'base', 'weight', 'scheme', 'note', 'source', 'quote', 'counterpoint'],
] as const;

/** How a field stands in a cell, and what a cell says of it. */
export interface Column<R> {
  readonly show: (record: R) => string;
  /** The field's value, to be checked; undefined for an empty cell. */
  readonly read: (cell: string) => unknown;
}

/** A field that has no column of its own: the last column says it. */
const IN_THE_LAST = undefined;

/** The columns of a node's fields. */
export const NODE_COLUMNS: Readonly<Record<FieldName<'nodes'>, Column<Node> | undefined>> = {
  kind: { show: ({ kind }) => kind, read: (cell) => kindFrom(cell) },
  text: { show: ({ text }) => wellFormed(text), read: (cell) => cell },
  tags: { show: ({ tags = [] }) => wellFormed(tags.join('; ')), read: splitTags },
  credibility: { show: ({ credibility }) => shown(credibility), read: numberOf },
  likelihood: { show: ({ likelihood }) => shown(likelihood), read: textOrNothing },
  date: { show: ({ date }) => shown(date), read: textOrNothing },
  speaker: { show: ({ speaker }) => shown(speaker), read: textOrNothing },
  base: { show: ({ base }) => shown(base), read: numberOf },
  note: { show: ({ note }) => shown(note), read: textOrNothing },
  passages: IN_THE_LAST,
  main: IN_THE_LAST,
  group: IN_THE_LAST,
  handling: IN_THE_LAST,
  folded: IN_THE_LAST,
  dismissed: IN_THE_LAST,
  matrix: IN_THE_LAST,
  exclusive: IN_THE_LAST,
  credibilityWas: IN_THE_LAST,
  until: IN_THE_LAST,
  elsewhere: IN_THE_LAST,
  foreign: IN_THE_LAST,
};

/** The columns of a link's fields. */
export const LINK_COLUMNS = {
  relation: { show: ({ relation }) => relation, read: (cell) => relationFrom(cell) },
  premises: {
    show: ({ premises }) => premises.join(' '),
    read: (cell) => cell.split(/[\s,;]+/).filter(Boolean),
  },
  target: { show: (link) => targetId(link), read: targetOf },
  weight: { show: ({ weight }) => shown(weight), read: numberOf },
  scheme: { show: ({ scheme }) => shown(scheme), read: textOrNothing },
  note: { show: ({ note }) => shown(note), read: textOrNothing },
  critical: IN_THE_LAST,
  order: IN_THE_LAST,
  handling: IN_THE_LAST,
  dismissed: IN_THE_LAST,
  foreign: IN_THE_LAST,
} as const satisfies Readonly<Record<FieldName<'links'>, Column<Link> | undefined>>;

/** A record's cells by the names of their columns. */
export function cellsOf<R>(
  record: R,
  columns: Readonly<Record<string, Column<R> | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => (column ? [[name, column.show(record)]] : [])),
  );
}

function shown(value: string | number | undefined): string {
  return value === undefined ? '' : wellFormed(String(value));
}

function textOrNothing(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}

/** A number; with a comma too, as spreadsheets in many countries write it. */
export function numberOf(cell: string): number | string | undefined {
  if (cell.trim() === '') return undefined;
  const number = Number(cell.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : cell;
}

/** Tags, with semicolons or commas between them. */
export function splitTags(cell: string): string[] | undefined {
  const tags = cell.split(cell.includes(';') ? ';' : ',').map((tag) => tag.trim());
  const named = tags.filter((tag) => tag !== '');
  return named.length > 0 ? named : undefined;
}

function targetOf(cell: string): object | undefined {
  const id = cell.trim();
  return id === '' ? undefined : id.startsWith('l-') ? { link: id } : { node: id };
}
