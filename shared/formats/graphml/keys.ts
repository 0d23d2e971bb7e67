import { attributeOf, childrenOf, type XmlElement } from '../xml/read-xml';

export const TYPES = ['boolean', 'int', 'long', 'float', 'double', 'string'] as const;

/** The data that we write, by the element that they belong to: each key's name and type. Ids are made of both. */
export const OUR_KEYS = [
  ['graph', 'title', 'string'],
  ['graph', 'counterpoint', 'string'],
  ['node', 'label', 'string'],
  ['node', 'kind', 'string'],
  ['node', 'credibility', 'int'],
  ['node', 'base', 'double'],
  ['node', 'group', 'string'],
  ['node', 'x', 'int'],
  ['node', 'y', 'int'],
  ['node', 'counterpoint', 'string'],
  ['edge', 'relation', 'string'],
  ['edge', 'role', 'string'],
  ['edge', 'weight', 'double'],
  ['edge', 'counterpoint', 'string'],
] as const;

export const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** A key as a file declares it. */
export interface Key {
  readonly name: string;
  readonly type: string;
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
        },
      ];
    }),
  );
}

/** The data of an element by the names of their keys. */
export function dataOf(element: XmlElement, keys: ReadonlyMap<string, Key>): Map<string, string> {
  const data = childrenOf(element, 'data').map((item) => {
    const id = attributeOf(item, 'key') ?? '';
    return [keys.get(id)?.name ?? id, wordsIn(item)] as const;
  });
  return new Map(data);
}

/** The text in an element, or the first one that a drawing tool has put further inside. */
function wordsIn(element: XmlElement): string {
  if (element.children.length === 0) return element.text;
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (/Label$/.test(next.name) && next.text.trim() !== '') return next.text.trim();
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return '';
}
