import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { LinkReader, type ReadCard, type ReadEdge, type ReadInference } from '../graph/read-links';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, looseOf, recordFrom, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds, isIdOf } from '../own/taken-ids';
import { kindFrom, likelyKind, relationFrom } from '../own/words';
import { sameInXml } from '../../xml-text';
import { isPlainName } from '../xml/names';
import { attributeOf, childOf, readXml, type XmlElement } from '../xml/read-xml';
import { dataOf, keysOf, OUR_KEYS, type Key } from './keys';

const TEXTS = ['label', 'text', 'name', 'title', 'content', 'description', 'd0'];
const RELATIONS = ['relation', 'label', 'type', 'kind', 'interaction', 'sign', 'name'];

/** Reads a graph as a map: nodes as cards, edges as links, nodes with graphs inside as groups. */
export function readGraphml(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'GraphML');
  if (!xml.ok) return xml;
  const graph = childOf(xml.value, 'graph');
  if (xml.value.name !== 'graphml' || !graph)
    return fail(
      'malformed',
      'This is no GraphML file: it has no <graphml> with a <graph>.',
      'Choose another file.',
    );
  return new GraphmlReader(context, keysOf(xml.value)).read(graph);
}

class GraphmlReader {
  private readonly builder: MapBuilder;
  private readonly ids: TakenIds;
  private readonly cards = new Map<string, ReadCard>();
  private readonly inferences = new Map<string, ReadInference>();
  private readonly edges: ReadEdge[] = [];
  /** The types of the data that are kept for the way back, by their names. */
  private readonly types: Record<string, string> = {};
  private readonly typeOf: ReadonlyMap<string, string>;

  constructor(
    context: ReadContext,
    private readonly keys: ReadonlyMap<string, Key>,
  ) {
    this.builder = new MapBuilder(context);
    this.ids = new TakenIds(context.newId);
    this.typeOf = new Map([...keys.values()].map(({ name, type }) => [name, type]));
  }

  read(graph: XmlElement): Result<Reading> {
    const { builder, ids, cards, inferences, edges } = this;
    const data = dataOf(graph, this.keys);
    const rest = fromJsonLine(data.get('counterpoint'));
    takeRest(rest, builder, ids);
    this.readGraph(graph);
    const own = fieldOf(rest, 'map');
    const title = data.get('title') ?? '';
    if (title !== '' && !sameInXml(textOf(own, 'title') ?? '', title))
      builder.set({ title: fieldText(title, builder.log) });
    const types = Object.keys(this.types).length > 0 ? { types: this.types } : {};
    builder.set({ foreign: joinForeign(fieldOf(own, 'foreign'), 'graphml', types) });
    new LinkReader({ format: 'graphml', cards, inferences, edges }, builder, ids).run();
    return builder.finish();
  }

  private readGraph(root: XmlElement): void {
    const waiting = [{ graph: root, group: undefined as string | undefined }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { graph, group } = next;
      for (const element of graph.children) {
        const inner = element.name === 'node' ? childOf(element, 'graph') : undefined;
        if (inner) waiting.push({ graph: inner, group: this.addGroup(element) });
        else if (element.name === 'node') this.addNode(element, group);
        else if (element.name === 'edge') this.addEdge(element);
        else if (element.name === 'hyperedge')
          this.builder.log.dropped({
            what: 'hyperedge',
            of: attributeOf(element, 'id') ?? 'unnamed',
            line: element.line,
            how: 'links lead to one target',
          });
      }
    }
  }

  private addGroup(element: XmlElement): string {
    const data = dataOf(element, this.keys);
    const title = textIn(data) ?? attributeOf(element, 'id') ?? '';
    this.builder.log.kept('groups');
    return this.builder.add('groups', { title: fieldText(title, this.builder.log) });
  }

  private addNode(element: XmlElement, group: string | undefined): void {
    const data = dataOf(element, this.keys);
    const own = fromJsonLine(data.get('counterpoint'));
    const elementId = attributeOf(element, 'id') ?? '';
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
    const carried = looseOf(fieldOf(own, 'node'));
    const id = this.ids.take('nodes', carried['id'] ?? elementId);
    const shown = textIn(data);
    if (shown === undefined)
      this.builder.log.approximated({
        what: 'node',
        id,
        of: elementId,
        line: element.line,
        how: 'it has no text; its id stands for it',
      });
    const exact = textOf(carried, 'text');
    const text =
      exact !== undefined && sameInXml(exact, shown ?? '')
        ? exact
        : fieldText(shown ?? elementId, this.builder.log);
    const isOurs = Object.keys(carried).length > 0;
    const foreign = joinForeign(carried['foreign'], 'graphml', {
      ...(elementId !== id && { id: elementId }),
      ...this.otherData('node', data, isOurs ? [] : TEXTS),
    });
    const kind = kindFrom(data.get('kind')) ?? kindFrom(data.get('type')) ?? likelyKind(text);
    const said = { id, text, kind, foreign };
    const node = recordFrom('nodes', { ...carried, ...said }) ?? recordFrom('nodes', said);
    if (!node) return;
    this.builder.addWhole('nodes', group !== undefined && !isOurs ? { ...node, group } : node);
    this.builder.log.kept('nodes');
    this.cards.set(elementId, { id, kind: node.kind });
    this.place(id, data, fieldOf(own, 'place'));
  }

  private place(node: string, data: ReadonlyMap<string, string>, carried: unknown): void {
    const at = ['x', 'y'].flatMap((name) => {
      const value = Number.parseFloat(data.get(name) ?? '');
      return Number.isFinite(value) ? [[name, Math.round(value)] as const] : [];
    });
    const place = recordFrom('places', { ...looseOf(carried), node, ...Object.fromEntries(at) });
    if (place) this.builder.addWhole('places', place);
  }

  private addEdge(element: XmlElement): void {
    const data = dataOf(element, this.keys);
    const own = fieldOf(fromJsonLine(data.get('counterpoint')), 'link');
    const isPremise = data.get('role') === 'premise';
    const relation = RELATIONS.flatMap((name) => relationFrom(data.get(name)) ?? [])[0];
    const weight = Number(data.get('weight') ?? Number.NaN);
    const id = attributeOf(element, 'id');
    const wantedId = fieldOf(own, 'id') ?? id;
    const name = nameOf(`${attributeOf(element, 'source') ?? ''} → ${attributeOf(element, 'target') ?? ''}`);
    this.edges.push({
      from: attributeOf(element, 'source') ?? '',
      to: attributeOf(element, 'target') ?? '',
      relation: isPremise ? undefined : relation,
      own: own ?? (weight >= 0 && weight <= 1 ? { weight } : undefined),
      wantedId,
      foreign: {
        ...(id !== undefined && !isIdOf('links', id) && id !== fieldOf(own, 'id') && { id }),
        ...this.otherData('edge', data, ['relation', 'weight']),
      },
      name,
      line: element.line,
    });
  }

  /** Data that mean nothing to us, to be written again. */
  private otherData(
    owner: 'node' | 'edge',
    data: ReadonlyMap<string, string>,
    said: readonly string[],
  ): object {
    const ours = new Set<string>([
      ...OUR_KEYS.flatMap(([of, name]) => (of === owner ? [name] : [])),
      ...said,
    ]);
    const others = [...data].filter(([name]) => !ours.has(name) && isPlainName(name));
    if (others.length === 0) return {};
    for (const [name] of others) this.types[name] = this.typeOf.get(name) ?? 'string';
    return { data: Object.fromEntries(others) };
  }
}

function textIn(data: ReadonlyMap<string, string>): string | undefined {
  for (const name of TEXTS) if (data.has(name)) return data.get(name);
  const drawn = [...data].find(([name, value]) => /graphics/.test(name) && value !== '');
  return drawn?.[1];
}
