import { fail, type Result } from '../../result';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { fieldText } from '../own/records';
import { childOf, readXml, type XmlElement } from '../xml/read-xml';
import { Arguments } from './arguments';
import { attributeText, childText, dataElement, tellWordsBeside } from './elements';

/** Reads what Argunet exports: theses and propositions as claims, each argument's steps as linked premises. */
export function readArgunet(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'Argunet');
  if (!xml.ok) return xml;
  const graph = childOf(xml.value, 'graph');
  if (xml.value.name !== 'graphml' || !graph)
    return fail(
      'malformed',
      'This is no Argunet file: it has no <graphml> with a <graph>.',
      'Choose another file.',
    );
  const builder = new MapBuilder(context);
  readHead(xml.value, builder);
  const reading = new Arguments(builder);
  const edges: XmlElement[] = [];
  const nodes: { element: XmlElement; group: string | undefined }[] = [];
  const waiting = [{ graph, group: undefined as string | undefined }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const element of next.graph.children) {
      if (element.name === 'edge') edges.push(element);
      if (element.name !== 'node') continue;
      const inner = childOf(element, 'graph');
      if (inner) waiting.push({ graph: inner, group: addGroup(element, builder) ?? next.group });
      else nodes.push({ element, group: next.group });
    }
  }
  // Theses first: a claim belongs to the group of its thesis, wherever else it is a step of an argument.
  const isThesis = ({ element }: (typeof nodes)[number]): boolean =>
    dataElement(element, 'arg:thesis') !== undefined;
  const ordered = [...nodes.filter(isThesis), ...nodes.filter((node) => !isThesis(node))];
  for (const { element, group } of ordered) reading.addNode(element, group);
  for (const edge of edges) reading.addEdge(edge);
  return builder.finish();
}

function readHead(root: XmlElement, builder: MapBuilder): void {
  const map = dataElement(root, 'arg:map');
  const debate = map && childOf(map, 'arg:debate');
  const title = [childText(debate, 'arg:title'), childText(map, 'arg:mapTitle')]
    .filter((part) => part !== '')
    .join(': ');
  if (title !== '') builder.set({ title: fieldText(title, builder.log) });
  const subtitle = childText(debate, 'arg:subtitle');
  if (subtitle !== '')
    builder.log.approximated({
      what: 'arg:subtitle',
      of: nameOf(subtitle),
      line: debate?.line,
      how: t('it stands in the description'),
    });
  const about = [subtitle, childText(map, 'arg:mapDescription'), childText(debate, 'arg:description')];
  const description = about.filter((part) => part !== '').join('\n\n');
  if (description !== '') builder.set({ description: fieldText(description, builder.log) });
  for (const element of [map, debate]) if (element) tellWordsBeside(element, builder.log);
  const language = /^([a-z]{2,3}) - /.exec(childText(debate, 'arg:language'))?.[1];
  if (language !== undefined) builder.set({ language });
  const colors = map && childOf(map, 'arg:colorTable');
  if (colors)
    builder.log.dropped({
      what: 'arg:colorTable',
      of: nameOf(
        [...new Set(colors.children.map((color) => attributeText(color, 'description')))].join(', '),
      ),
      line: colors.line,
      how: t('cards have no colours of their own'),
    });
}

function addGroup(element: XmlElement, builder: MapBuilder): string | undefined {
  const group = dataElement(element, 'arg:group');
  if (!group) return undefined;
  builder.log.kept('groups');
  const description = childText(group, 'arg:description');
  const title = childText(group, 'arg:title');
  if (description !== '')
    builder.log.dropped({
      what: 'arg:description',
      of: nameOf(description),
      line: group.line,
      how: t('groups such as “{title}” have no description', { title: nameOf(title) }),
    });
  tellWordsBeside(group, builder.log);
  return builder.add('groups', { title: fieldText(title, builder.log) });
}
