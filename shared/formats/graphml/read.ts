import { fail, type Result } from '../../result';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { LinkReader, type ReadCard, type ReadEdge, type ReadInference } from '../graph/read-links';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { factsIn } from '../named-facts';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, looseOf, recordFrom, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds, isIdOf } from '../own/taken-ids';
import { kindFrom, likelyKind, relationFrom } from '../own/words';
import { sameInXml } from '../../xml-text';
import { attributeOf, childOf, childrenOf, readXml, type XmlElement } from '../xml/read-xml';
import { edgeOfElement } from './edge-of-element';
import { joinedAt } from './junctions';
import { keysOf, type Key } from './keys';
import { OtherData } from './other-data';
import { isTextName, wordsOfElement, type ElementWords } from './words-of-element';

/** A node of the file that is no group. */
interface Shape {
  readonly element: XmlElement;
  readonly id: string;
  readonly words: ElementWords;
  readonly group: string | undefined;
}

/** Reads a graph as a map: nodes as cards, edges as links, nodes with graphs inside as groups. */
export function readGraphml(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'GraphML');
  if (!xml.ok) return xml;
  const [graph] = childrenOf(xml.value, 'graph');
  if (xml.value.name !== 'graphml' || !graph)
    return fail(
      'malformed',
      'This is no GraphML file: it has no <graphml> with a <graph>.',
      'Choose another file.',
    );
  return new GraphmlReader(context, keysOf(xml.value)).read(xml.value, graph);
}

class GraphmlReader {
  private readonly builder: MapBuilder;
  private readonly ids: TakenIds;
  private readonly cards = new Map<string, ReadCard>();
  private readonly inferences = new Map<string, ReadInference>();
  /** Of groups, by their ids. */
  private readonly titles = new Map<string, string>();
  private readonly shapes: Shape[] = [];
  private readonly edges: ReadEdge[] = [];
  private readonly others: OtherData;

  constructor(
    context: ReadContext,
    private readonly keys: ReadonlyMap<string, Key>,
  ) {
    this.builder = new MapBuilder(context);
    this.ids = new TakenIds(context.newId);
    this.others = new OtherData(keys, this.builder.log);
  }

  read(file: XmlElement, first: XmlElement): Result<Reading> {
    const { builder, ids, cards, inferences } = this;
    const rest = fromJsonLine(wordsOfElement(first, this.keys).data.get('counterpoint'));
    takeRest(rest, builder, ids);
    const own = fieldOf(rest, 'map');
    const graphs = childrenOf(file, 'graph');
    this.setHead([first, file, ...graphs.slice(1)], own);
    for (const graph of graphs) this.readGraph(graph);
    const edges = this.addShapes();
    builder.set({ foreign: joinForeign(fieldOf(own, 'foreign'), 'graphml', this.others.types()) });
    new LinkReader({ format: 'graphml', cards, inferences, edges }, builder, ids).run();
    return builder.finish();
  }

  /** The title is what the first graph is called; what is said of the file beside that is its description. */
  private setHead(elements: readonly XmlElement[], own: unknown): void {
    const { builder } = this;
    const about: string[] = [];
    for (const [index, element] of elements.entries()) {
      const words = wordsOfElement(element, this.keys);
      const { text, textName = '', more } = words;
      const isTitle = index === 0 && text !== undefined && isTextName(textName);
      if (isTitle && !sameInXml(textOf(own, 'title') ?? '', text))
        builder.set({ title: fieldText(text, builder.log) });
      about.push(...(isTitle || text === undefined ? [] : [text]), ...more);
      this.others.leaveOut(words, 'graph', element.line);
    }
    if (about.length > 0 && textOf(own, 'description') === undefined)
      builder.set({ description: fieldText(about.join('\n\n'), builder.log) });
    else
      for (const words of about)
        builder.log.dropped({ what: 'graph', of: nameOf(words), how: t('a map has no place for it') });
  }

  private readGraph(root: XmlElement): void {
    const waiting = [{ graph: root, group: undefined as string | undefined }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { graph, group } = next;
      for (const element of graph.children) {
        const inner = element.name === 'node' ? childOf(element, 'graph') : undefined;
        if (inner) waiting.push({ graph: inner, group: this.addGroup(element, inner, group) });
        else if (element.name === 'node')
          this.shapes.push({
            element,
            id: attributeOf(element, 'id') ?? '',
            words: wordsOfElement(element, this.keys),
            group,
          });
        else if (element.name === 'edge')
          this.edges.push(edgeOfElement(element, wordsOfElement(element, this.keys), this.others));
        else if (element.name === 'hyperedge') {
          const words = wordsOfElement(element, this.keys);
          const of = [attributeOf(element, 'id') ?? 'unnamed', words.text, ...words.more].join(' ').trim();
          this.builder.log.dropped({
            what: 'hyperedge',
            of: nameOf(of),
            line: element.line,
            how: t('links lead to one target'),
          });
        }
      }
    }
  }

  private addGroup(element: XmlElement, inner: XmlElement, around: string | undefined): string {
    const { builder } = this;
    const words = wordsOfElement(element, this.keys);
    const title = words.text ?? attributeOf(element, 'id') ?? '';
    const { text, more } = wordsOfElement(inner, this.keys);
    for (const dropped of [...words.more, ...(text === undefined ? [] : [text]), ...more])
      builder.log.dropped({
        what: 'node',
        of: nameOf(dropped),
        how: t('a group has its title alone'),
        line: element.line,
      });
    if (around !== undefined)
      builder.log.approximated({
        what: 'group',
        of: nameOf(title),
        how: t('It stands beside “{other}”, not in it.', { other: nameOf(this.titles.get(around) ?? '') }),
        line: element.line,
      });
    this.others.leaveOut(words, 'node', element.line);
    builder.log.kept('groups');
    const id = builder.add('groups', { title: fieldText(title, builder.log) });
    this.titles.set(id, title);
    return id;
  }

  /** Makes cards of shapes, but joins the lines that meet at small ones without words. */
  private addShapes(): readonly ReadEdge[] {
    const bare = new Set(this.shapes.filter(isBare).map(({ id }) => id));
    const { edges, junctions, meetings } = joinedAt(bare, this.edges);
    for (const shape of this.shapes)
      if (junctions.has(shape.id) && isBare(shape)) this.tellJunction(shape);
      else this.addNode(shape);
    for (const name of meetings)
      this.inferences.set(name, {
        ...{ own: undefined, wantedId: undefined, relation: undefined },
        ...{ foreign: {}, name },
      });
    return edges;
  }

  private tellJunction({ element, id, words }: Shape): void {
    this.others.leaveOut(words, 'node', element.line);
    const how = t('It has no words: the lines that meet there are joined.');
    this.builder.log.approximated({ what: 'node', of: id, line: element.line, how });
  }

  private addNode({ element, id: elementId, words, group }: Shape): void {
    const { data, textName } = words;
    const own = fromJsonLine(data.get('counterpoint'));
    const link = fieldOf(own, 'link');
    if (link !== undefined || isIdOf('links', elementId)) {
      const foreign = looseOf(fieldOf(own, 'foreign'));
      const relation = relationFrom(data.get('label'));
      this.inferences.set(elementId, {
        own: link,
        wantedId: fieldOf(link, 'id') ?? elementId,
        relation,
        foreign,
        name: elementId,
      });
      return;
    }
    const { builder } = this;
    const carried = looseOf(fieldOf(own, 'node'));
    const isOurs = Object.keys(carried).length > 0;
    const shown = isOurs ? (data.get('label') ?? words.text) : words.text;
    const id = this.ids.take('nodes', carried['id'] ?? elementId);
    // Graphs without drawings often have no more than ids; of what is drawn nobody sees them.
    const { isDrawn } = words.drawing;
    if (shown === undefined)
      builder.log.approximated({
        what: 'node',
        id,
        of: elementId,
        line: element.line,
        how: isDrawn ? t('a card without words') : t('it has no text; its id stands for it'),
      });
    const exact = textOf(carried, 'text');
    const text =
      exact !== undefined && sameInXml(exact, shown ?? '')
        ? exact
        : fieldText(shown ?? (isDrawn ? '' : elementId), builder.log);
    const { speaker, source } = factsIn(isOurs ? [] : othersThan(textName, data));
    const noted = isOurs ? [] : [...words.more, ...(source === undefined ? [] : [source])];
    const note = noted.length === 0 ? undefined : fieldText(noted.join('\n\n'), builder.log);
    const kindName = ['kind', 'type'].find((name) => kindFrom(data.get(name)));
    const foreign = joinForeign(carried['foreign'], 'graphml', {
      ...(elementId !== id && { id: elementId }),
      ...this.others.of('node', words, {
        isOurs,
        used: [textName, kindName],
        shown: [text, isOurs ? textOf(carried, 'note') : note, speaker].join('\n'),
        line: element.line,
      }),
    });
    this.tellPorts(element);
    const kind = kindFrom(data.get(kindName ?? '')) ?? likelyKind(text);
    const said = { id, text, kind, foreign };
    const node =
      recordFrom('nodes', {
        ...(note && { note }),
        ...(speaker && { speaker: fieldText(speaker, builder.log) }),
        ...carried,
        ...said,
      }) ?? recordFrom('nodes', said);
    if (!node) return;
    builder.addWhole('nodes', group !== undefined && !isOurs ? { ...node, group } : node);
    builder.log.kept('nodes');
    this.cards.set(elementId, { id, kind: node.kind });
    this.place(id, data, fieldOf(own, 'place'));
  }

  /** Lines end on cards, so places at their borders have no words. */
  private tellPorts(element: XmlElement): void {
    for (const port of childrenOf(element, 'port')) {
      const { text = '', more } = wordsOfElement(port, this.keys);
      for (const words of [text, ...more])
        if (/\p{L}/u.test(words))
          this.builder.log.dropped({
            what: 'port',
            of: nameOf(words),
            line: port.line,
            how: t('a map has no place for it'),
          });
    }
  }

  private place(node: string, data: ReadonlyMap<string, string>, carried: unknown): void {
    const at = ['x', 'y'].flatMap((name) => {
      const value = Number.parseFloat(data.get(name) ?? '');
      return Number.isFinite(value) ? [[name, Math.round(value)] as const] : [];
    });
    const place = recordFrom('places', { ...looseOf(carried), node, ...Object.fromEntries(at) });
    if (place) this.builder.addWhole('places', place);
  }
}

/** Data of an element without those that are its text. */
function othersThan(textName: string | undefined, data: ReadonlyMap<string, string>): [string, string][] {
  return [...data].filter(([name]) => name !== textName);
}

/** Whether a shape can be a place where lines meet. */
function isBare({ words }: Shape): boolean {
  return words.text === undefined && words.drawing.isSmallShape && !words.data.has('counterpoint');
}
