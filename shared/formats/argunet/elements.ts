import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { attributeOf, childOf, childrenOf, wordsIn, type XmlElement } from '../xml/read-xml';

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

/** What is read of an element, or repeats what stands elsewhere: Argunet lists at each argument what it attacks and supports. */
const READ =
  /^(?:arg:(?:title|content|description|proposition|attackReference|supportReference|mapTitle|mapDescription|debate|colorTable|language|subtitle)|data|graph|port)$/;

/** Tells of the words in an element that no reader of its parts takes. */
export function tellWordsBeside(element: XmlElement, log: LossLog): void {
  for (const child of element.children) {
    const words = READ.test(child.name) ? '' : wordsIn({ ...child, attributes: {} });
    if (words !== '')
      log.dropped({
        what: child.name,
        of: nameOf(words),
        line: child.line,
        how: t('a map has no place for it'),
      });
  }
}
