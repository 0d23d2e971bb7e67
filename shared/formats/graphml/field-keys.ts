import { find, type ArgMap } from '../../map/arg-map';
import type { FieldName } from '../../map/fields/field';
import type { Link, Node } from '../../map/schema';

type Value = string | number | undefined;

/** A field as data of its own, which other tools read; our own data hold every field besides. */
export interface FieldKey<R> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly show: (record: R, map: ArgMap) => Value;
}

const IN_OUR_DATA = undefined;

/** The data of a node's fields. */
export const NODE_KEYS: Readonly<Record<FieldName<'nodes'>, FieldKey<Node> | undefined>> = {
  text: { name: 'label', type: 'string', show: ({ text }) => text },
  kind: { name: 'kind', type: 'string', show: ({ kind }) => kind },
  credibility: { name: 'credibility', type: 'int', show: ({ credibility }) => credibility },
  base: { name: 'base', type: 'double', show: ({ base }) => base },
  group: {
    name: 'group',
    type: 'string',
    show: ({ group }, map) => (group === undefined ? undefined : find(map, 'groups', group)?.title),
  },
  passages: IN_OUR_DATA,
  speaker: IN_OUR_DATA,
  likelihood: IN_OUR_DATA,
  date: IN_OUR_DATA,
  main: IN_OUR_DATA,
  tags: IN_OUR_DATA,
  handling: IN_OUR_DATA,
  note: IN_OUR_DATA,
  folded: IN_OUR_DATA,
  dismissed: IN_OUR_DATA,
  matrix: IN_OUR_DATA,
  exclusive: IN_OUR_DATA,
  credibilityWas: IN_OUR_DATA,
  until: IN_OUR_DATA,
  elsewhere: IN_OUR_DATA,
  foreign: IN_OUR_DATA,
};

/** The data of a link's fields, at the line or the card that says what it does. */
export const LINK_KEYS: Readonly<Record<FieldName<'links'>, FieldKey<Link> | undefined>> = {
  relation: { name: 'relation', type: 'string', show: ({ relation }) => relation },
  weight: { name: 'weight', type: 'double', show: ({ weight }) => weight },
  premises: IN_OUR_DATA,
  target: IN_OUR_DATA,
  scheme: IN_OUR_DATA,
  critical: IN_OUR_DATA,
  order: IN_OUR_DATA,
  note: IN_OUR_DATA,
  handling: IN_OUR_DATA,
  dismissed: IN_OUR_DATA,
  foreign: IN_OUR_DATA,
};

type Keys<R> = Readonly<Record<string, FieldKey<R> | undefined>>;

/** The keys as the file declares them: owner, name, type. */
export function declaredKeys<R>(owner: 'node' | 'edge', keys: Keys<R>): ['node' | 'edge', string, string][] {
  return Object.values(keys).flatMap((key) => (key ? [[owner, key.name, key.type]] : []));
}

/** A record's data by the names of their keys. */
export function fieldData<R>(record: R, map: ArgMap, keys: Keys<R>): Record<string, Value> {
  return Object.fromEntries(
    Object.values(keys).flatMap((key) => (key ? [[key.name, key.show(record, map)]] : [])),
  );
}
