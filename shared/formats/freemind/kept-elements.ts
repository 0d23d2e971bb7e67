import { fieldOf, looseOf, textOf } from '../own/records';
import { xmlTag, xmlText } from '../../xml-text';
import { isPlainName } from '../xml/names';
import type { XmlElement } from '../xml/read-xml';

const MOST_DEPTH = 8;

/** An element of FreeMind's that means nothing to us, as JSON; nothing when it is nested too deeply to be kept. */
export function keptElement(element: XmlElement, depth = 0): Record<string, unknown> | undefined {
  if (depth >= MOST_DEPTH) return undefined;
  const content = element.content.map((part) =>
    typeof part === 'string' ? part : keptElement(part, depth + 1),
  );
  if (content.includes(undefined)) return undefined;
  const { name, attributes } = element;
  // In the order in which a map's file keeps them.
  return content.length > 0 ? { attributes, content, name } : { attributes, name };
}

/** The element as XML again; what could not be a piece of XML is left out. */
export function writeKept(value: unknown, depth = 0): string {
  const name = textOf(value, 'name') ?? '';
  if (!isPlainName(name) || depth >= MOST_DEPTH) return '';
  const attributes = plainAttributes(fieldOf(value, 'attributes'));
  const content = fieldOf(value, 'content');
  if (!Array.isArray(content)) return xmlTag(name, attributes, '/>');
  const inside = (content as unknown[]).map((part) =>
    typeof part === 'string' ? xmlText(part) : writeKept(part, depth + 1),
  );
  return `${xmlTag(name, attributes)}${inside.join('')}</${name}>`;
}

/** The fields of an object that can be attributes in XML. */
export function plainAttributes(value: unknown): Record<string, string> {
  const entries = Object.entries(looseOf(value)).filter(
    (field): field is [string, string] => isPlainName(field[0]) && typeof field[1] === 'string',
  );
  return Object.fromEntries(entries);
}
