import { fieldOf, fromJsonLine, looseOf, textOf } from '../own/records';
import type { Entry } from '../outline/entry';
import { sameInXml } from '../../xml-text';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/read-xml';
import { richText } from './rich-text';

/** FreeMind's hook for notes in its files until 0.9. */
const OLD_NOTE = 'accessories/plugins/NodeNote.properties';

/**
 * What a node says beside its text, as one note: Freeplane's details, which stand below the text, then its note. In a file of ours the note stays as it
 * was, if nobody has changed it since.
 */
export function noteOf(
  element: XmlElement,
  rich: ReadonlyMap<string, string>,
  own: Entry['own'],
): string | undefined {
  const old = childrenOf(element, 'hook')
    .filter((hook) => attributeOf(hook, 'NAME') === OLD_NOTE)
    .map((hook) => childOf(hook, 'text')?.text.trim());
  const parts = [rich.get('DETAILS'), rich.get('NOTE') ?? old[0]].filter(
    (part) => part !== undefined && part !== '',
  );
  const joined = parts.length === 0 ? undefined : parts.join(BETWEEN);
  if (own._id === undefined) return joined;
  const ours = textOf(fromJsonLine(own._node), 'note');
  const written = withoutDetails(ours, rich.get('DETAILS')) ?? '';
  return sameInXml(written, rich.get('NOTE') ?? '') ? ours : joined;
}

const BETWEEN = '\n\n';

/**
 * The part of a node's note that goes out as its note: what its details say is not said twice.
 * @param kept the elements that the node had in the file that it came from
 */
export function noteToWrite(note: string | undefined, kept: readonly unknown[]): string | undefined {
  const details = kept.find((element) => textOf(fieldOf(element, 'attributes'), 'TYPE') === 'DETAILS');
  return withoutDetails(note, details === undefined ? undefined : wordsOfKept(details));
}

function withoutDetails(note: string | undefined, details: string | undefined): string | undefined {
  if (note === undefined || details === undefined || details === '') return note;
  if (note === details) return undefined;
  return note.startsWith(details + BETWEEN) ? note.slice(details.length + BETWEEN.length) : note;
}

/** The words of an element that was kept as JSON. */
function wordsOfKept(value: unknown): string {
  return richText(elementOf(value));
}

function elementOf(value: unknown): XmlElement {
  const content = looseOf(value)['content'];
  const parts = (Array.isArray(content) ? (content as unknown[]) : []).map((part) =>
    typeof part === 'string' ? part : elementOf(part),
  );
  return {
    name: textOf(value, 'name') ?? '',
    attributes: attributesOf(value),
    children: parts.filter((part) => typeof part !== 'string'),
    text: '',
    content: parts,
    line: 0,
  };
}

function attributesOf(value: unknown): Record<string, string> {
  const named = Object.entries(looseOf(fieldOf(value, 'attributes')));
  return Object.fromEntries(
    named.flatMap(([name, said]) => (typeof said === 'string' ? [[name, said] as const] : [])),
  );
}
