import { attributeNamed, isNamed, parseXml, type PageElement } from '../html/dom';

// Parts of Word documents beside the text, whatever prefix a program gives to Word's names.

/** What a part holds: styles, lists. Nothing for an empty one. */
export function partsOf(xml: string): PageElement[] {
  return xml === '' ? [] : [...parseXml(xml).documentElement.children];
}

/** The first element with a name directly in another. */
export function child(element: PageElement | undefined, name: string): PageElement | undefined {
  return element && [...element.children].find((part) => isNamed(part, name));
}

/** The value of an element that says one thing. */
export function value(element: PageElement | undefined): string | undefined {
  return element && attributeNamed(element, 'val');
}

/** Whether a property that is on or off is on, by its value; without one it is. */
export function isOn(said: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(said ?? '');
}
