import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import type { Entry } from '../outline/entry';
import { OutlineReader } from '../outline/map-of-entries';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds } from '../own/taken-ids';
import { leadsBack, relationDenied, relationFrom } from '../own/words';
import { sameInXml } from '../../xml-text';
import { RELATION_FOR } from '../../map/relations';
import { fittingRelation } from '../../map/may-answer';
import { t } from '../../words/words';
import { readAs } from '../read-as';
import { attributeOf, childrenOf, readXml, wordsIn, type XmlElement } from '../xml/read-xml';
import { mindNode, type Arrow, type MindNode } from './entry-of-element';

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
  addArrows({ minds, byId }, outline, builder, ids);
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

/** A line across a mind map is a link too: what it means is only known when a word stands on it. */
function addArrows(
  { minds, byId }: { minds: readonly MindNode[]; byId: ReadonlyMap<string, Entry> },
  outline: OutlineReader,
  builder: MapBuilder,
  ids: TakenIds,
): void {
  for (const { entry, arrows } of minds) {
    if (entry.own._same !== undefined) continue;
    for (const arrow of arrows) {
      const ends = [outline.nodes.get(entry), outline.nodes.get(byId.get(arrow.to) ?? entry)];
      const words = arrow.labels.map(([, label]) => label);
      const word = words.find((label) => relationFrom(label)) ?? words.find((label) => relationDenied(label));
      const [from, target] = arrow.isBack !== leadsBack(word) ? ends.reverse() : ends;
      const of = nameOf(entry.text);
      const { line } = entry;
      if (!from || !target || from.id === target.id) {
        const named = [of, ...words].join(': ');
        builder.log.dropped({ what: 'arrowlink', of: named, line, how: t('it leads nowhere') });
        continue;
      }
      const said = relationFrom(word);
      const relation = fittingRelation(said ?? relationDenied(word) ?? RELATION_FOR.pro, 1, target.kind);
      const id = ids.take('links', undefined);
      const note = noteOfArrow(arrow, builder, line);
      builder.addWhole('links', { id, relation, premises: [from.id], target: { node: target.id }, ...note });
      builder.log.kept('links');
      if (said !== relation)
        builder.log.approximated({ what: 'arrowlink', id, of, line, how: readAs(relation) });
    }
  }
}

/** Words at an arrow that are no relation stand in the note of the link. */
function noteOfArrow({ labels }: Arrow, { log }: MapBuilder, line: number | undefined): { note?: string } {
  const words = labels.filter(([, label]) => !relationFrom(label));
  for (const [name, label] of words)
    log.approximated({ what: name, of: nameOf(label), line, how: t('it stands in the note of the link') });
  return words.length === 0 ? {} : { note: fieldText(words.map(([, label]) => label).join('\n'), log) };
}
