import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/read-xml';

/** What Argunet says of a node, an edge or the map. */
export function dataElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const data of childrenOf(element, 'data')) {
    const found = childOf(data, name);
    if (found) return found;
  }
  return undefined;
}

/** The text of a child, or an empty one. */
export function childText(element: XmlElement | undefined, name: string): string {
  return (element && childOf(element, name)?.text.trim()) ?? '';
}

/** An attribute, or an empty text. */
export function attributeText(element: XmlElement, name: string): string {
  return attributeOf(element, name) ?? '';
}
