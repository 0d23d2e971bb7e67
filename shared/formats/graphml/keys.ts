import { LINK_KEYS, NODE_KEYS, declaredKeys } from './field-keys';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/read-xml';

export const TYPES = ['boolean', 'int', 'long', 'float', 'double', 'string'] as const;

/** The data that we write, by the element that they belong to: each key's name and type. Ids are made of both. */
export const OUR_KEYS: readonly (readonly ['graph' | 'node' | 'edge', string, string])[] = [
  ['graph', 'title', 'string'],
  ['graph', 'counterpoint', 'string'],
  ...declaredKeys('node', NODE_KEYS),
  ['node', 'x', 'int'],
  ['node', 'y', 'int'],
  ['node', 'counterpoint', 'string'],
  ...declaredKeys('edge', LINK_KEYS),
  ['edge', 'role', 'string'],
  ['edge', 'counterpoint', 'string'],
];

export const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** A key as a file declares it. */
export interface Key {
  readonly name: string;
  readonly type: string;
  /** The elements that it is for: `node`, `edge`, …, or `all`. */
  readonly owner: string;
  /** What elements without it have. */
  readonly otherwise: string;
}

/** The keys of a file by their ids. */
export function keysOf(root: XmlElement): Map<string, Key> {
  return new Map(
    childrenOf(root, 'key').map((key) => {
      const id = attributeOf(key, 'id') ?? '';
      return [
        id,
        {
          name: attributeOf(key, 'attr.name') ?? attributeOf(key, 'yfiles.type') ?? id,
          type: attributeOf(key, 'attr.type') ?? 'string',
          owner: attributeOf(key, 'for') ?? 'all',
          otherwise: childOf(key, 'default')?.text.trim() ?? '',
        },
      ];
    }),
  );
}

/** The data of an element by the names of their keys; what drawing tools put further inside is not among them (`drawingOf`). */
export function dataOf(element: XmlElement, keys: ReadonlyMap<string, Key>): Map<string, string> {
  const data = new Map<string, string>();
  for (const { name, owner, otherwise } of keys.values())
    if (otherwise !== '' && (owner === element.name || owner === 'all')) data.set(name, otherwise);
  for (const item of childrenOf(element, 'data')) {
    const id = attributeOf(item, 'key') ?? '';
    if (item.children.length === 0) data.set(keys.get(id)?.name ?? id, item.text);
  }
  return data;
}
