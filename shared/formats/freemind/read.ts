import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import type { Entry } from '../outline/entry';
import { addLinesAcross } from '../outline/lines-across';
import { OutlineReader } from '../outline/map-of-entries';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds } from '../own/taken-ids';
import { sameInXml } from '../../xml-text';
import { t } from '../../words/words';
import { attributeOf, childrenOf, readXml, wordsIn, type XmlElement } from '../xml/read-xml';
import { mindNode, type MindNode } from './entry-of-element';

/** Reads a mind map: what stands below a node bears on it, by its icon for or against. */
export function readFreemind(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'FreeMind');
  if (!xml.ok) return xml;
  if (xml.value.name !== 'map')
    return fail(
      'malformed',
      'This is no FreeMind file: it does not begin with <map>.',
      'Choose another file.',
    );
  const builder = new MapBuilder(context);
  const ids = new TakenIds(context.newId);
  for (const { name, line, ...element } of xml.value.children) {
    const words = name === 'node' ? '' : wordsIn({ ...element, name, line });
    if (words !== '' && !/^attribute_registry$/.test(name))
      builder.log.dropped({ what: name, of: nameOf(words), line, how: t('it belongs to no node') });
  }
  const { roots, minds } = mindsBelow(xml.value, builder);
  const byId = new Map(minds.flatMap(({ id, entry }) => (id === undefined ? [] : [[id, entry] as const])));
  // Where a line ends, there is something, if without words.
  for (const { to } of minds.flatMap(({ arrows }) => arrows)) {
    const end = byId.get(to);
    if (end) end.isBlank = false;
  }
  const first = minds[0];
  const rest = fromJsonLine(first?.map);
  takeRest(rest, builder, ids);
  setHead(xml.value, rest, first, builder);
  const outline = new OutlineReader(builder, ids, 'freemind', context.options);
  outline.read(first?.isTitle ? [...first.entry.children, ...roots.slice(1)] : roots);
  const arrows = minds.flatMap(({ entry, arrows }) =>
    // A clone has no lines of its own.
    entry.own._same === undefined
      ? arrows.map(({ to, ...arrow }) => ({ ...arrow, from: entry, to: byId.get(to) }))
      : [],
  );
  addLinesAcross(arrows, 'arrowlink', { outline, builder, ids });
  return builder.finish();
}

function setHead(root: XmlElement, rest: unknown, first: MindNode | undefined, builder: MapBuilder): void {
  const own = fieldOf(rest, 'map');
  const title = first?.isTitle ? first.entry.text : '';
  if (title !== '' && !sameInXml(textOf(own, 'title') ?? '', title))
    builder.set({ title: fieldText(title, builder.log) });
  const version = first?.isTitle ? undefined : attributeOf(root, 'version');
  const said = version === undefined ? {} : { version };
  builder.set({ foreign: joinForeign(fieldOf(own, 'foreign'), 'freemind', said) });
}

function mindsBelow(root: XmlElement, builder: MapBuilder): { roots: Entry[]; minds: MindNode[] } {
  const roots: Entry[] = [];
  const minds: MindNode[] = [];
  const waiting = childrenOf(root, 'node')
    .map((element) => ({ element, into: roots }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const mind = mindNode(next.element, builder.log);
    minds.push(mind);
    next.into.push(mind.entry);
    const { children } = mind.entry;
    for (const element of childrenOf(next.element, 'node').reverse())
      waiting.push({ element, into: children });
  }
  return { roots, minds };
}
