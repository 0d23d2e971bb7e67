import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { OWN_NAMES, type Entry } from '../outline/entry';
import { OutlineReader } from '../outline/map-of-entries';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds } from '../own/taken-ids';
import { sameInXml } from '../../xml-text';
import { isPlainName } from '../xml/names';
import { attributeOf, childOf, childrenOf, readXml, type XmlElement } from '../xml/read-xml';
import { MAP_ELEMENT } from './names';

/** Reads an outline as a map: what stands below an entry bears on it. */
export function readOpml(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'OPML');
  if (!xml.ok) return xml;
  const body = childOf(xml.value, 'body');
  if (xml.value.name !== 'opml' || !body)
    return fail('malformed', 'This is no OPML file: it has no <opml> with a <body>.', 'Choose another file.');
  const builder = new MapBuilder(context);
  const ids = new TakenIds(context.newId);
  readHead(childOf(xml.value, 'head'), builder, ids);
  new OutlineReader(builder, ids, 'opml').read(entriesBelow(body, builder));
  return builder.finish();
}

function readHead(head: XmlElement | undefined, builder: MapBuilder, ids: TakenIds): void {
  const rest = fromJsonLine(head && childOf(head, MAP_ELEMENT)?.text);
  takeRest(rest, builder, ids);
  const own = fieldOf(rest, 'map');
  const title = (head && childOf(head, 'title')?.text) ?? '';
  if (title !== '' && !sameInXml(textOf(own, 'title') ?? '', title))
    builder.set({ title: fieldText(title, builder.log) });
  const others = (head?.children ?? []).filter(({ name }) => isPlainName(name) && name !== 'title');
  const said =
    others.length > 0 ? { head: Object.fromEntries(others.map(({ name, text }) => [name, text])) } : {};
  builder.set({ foreign: joinForeign(fieldOf(own, 'foreign'), 'opml', said) });
}

function entriesBelow(body: XmlElement, builder: MapBuilder): Entry[] {
  const roots: Entry[] = [];
  const waiting = [{ element: body, into: roots }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const element of childrenOf(next.element, 'outline')) {
      const entry = entryOf(element, builder);
      next.into.push(entry);
      waiting.push({ element, into: entry.children });
    }
  }
  return roots;
}

const SAID = new Set<string>([...OWN_NAMES, 'text', '_note']);

function entryOf(element: XmlElement, builder: MapBuilder): Entry {
  const text = attributeOf(element, 'text') ?? attributeOf(element, 'title') ?? '';
  const others = Object.entries(element.attributes).filter(([name]) => !SAID.has(name));
  for (const [name] of others)
    if (!isPlainName(name))
      builder.log.dropped({ what: 'attribute', of: `${name} of ${nameOf(text)}`, line: element.line });
  return {
    text,
    note: attributeOf(element, '_note'),
    own: Object.fromEntries(
      OWN_NAMES.flatMap((name) => {
        const value = attributeOf(element, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    foreign: Object.fromEntries(others.filter(([name]) => isPlainName(name))),
    children: [],
    line: element.line,
  };
}
