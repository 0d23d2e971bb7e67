import type { ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import type { Link, Node, Place } from '../../map/schema';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { LossLog } from '../loss';
import { allPlaces } from '../own/all-places';
import { foreignOf, withoutForeign } from '../own/foreign';
import { fieldOf, jsonLine, looseOf, textOf, without } from '../own/records';
import { restOf } from '../own/rest';
import { isWritableInXml, xmlTag, xmlText } from '../../xml-text';
import { isPlainName } from '../xml/names';
import { LINK_KEYS, NODE_KEYS, fieldData } from './field-keys';
import { NAMESPACE, OUR_KEYS, TYPES } from './keys';

type Owner = 'graph' | 'node' | 'edge';
type Data = Readonly<Record<string, string | number | undefined>>;

/** Writes a map as GraphML: cards as nodes, links as edges; linked premises and links that others point at are nodes too. */
export function writeGraphml(map: ArgMap): Writing {
  return new GraphmlWriter(map).write();
}

class GraphmlWriter {
  private readonly log = new LossLog();
  /** Keys of the file that the map came from, by owner and name. */
  private readonly otherKeys = new Map<string, string>();
  private readonly elements = new Map<string, string>();
  private readonly used = new Set<string>();

  constructor(private readonly map: ArgMap) {}

  write(): Writing {
    const { inferences, edges } = graphOf(this.map);
    const places = allPlaces(this.map);
    const body = [
      this.data('graph', { title: this.map.head.title, counterpoint: jsonLine(restOf(this.map, 'graphml')) }),
      ...inOrder(this.map).nodes.map((node) => this.node(node, places.get(node.id))),
      ...inferences.map((link) => this.inference(link)),
      ...edges.map((edge, index) => this.edge(edge, index)),
    ];
    const keys = [
      ...OUR_KEYS.map(([owner, name, type]) => keyTag(owner, name, type)),
      ...[...this.otherKeys].map(([id, type]) =>
        keyTag(id.slice(0, id.indexOf('-')), id.slice(id.indexOf('-') + 1), type),
      ),
    ];
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      xmlTag('graphml', { xmlns: NAMESPACE }),
      ...keys,
      xmlTag('graph', { id: 'G', edgedefault: 'directed' }),
      ...body,
      '</graph>',
      '</graphml>',
      '',
    ];
    for (const table of ['nodes', 'links'] as const) this.log.kept(table, this.map.tables[table].size);
    return { text: lines.join('\n'), report: this.log.report() };
  }

  private name(record: { id: string; foreign?: object | undefined }): string {
    const wanted = textOf(foreignOf(record, 'graphml'), 'id');
    const id = wanted !== undefined && !this.used.has(wanted) && isWritableInXml(wanted) ? wanted : record.id;
    this.used.add(id);
    if (!this.elements.has(record.id)) this.elements.set(record.id, id);
    return id;
  }

  private node(node: Node, place: Place | undefined): string {
    const said = isWritableInXml(node.text) ? ['text'] : [];
    const own = {
      node: without(withoutForeign(node, 'graphml'), said),
      ...(place && { place: without(place, ['node']) }),
    };
    const data = {
      ...fieldData(node, this.map, NODE_KEYS),
      x: place?.x,
      y: place?.y,
      counterpoint: jsonLine(own),
    };
    return `${xmlTag('node', { id: this.name(node) })}${this.data('node', data)}${this.others('node', node)}</node>`;
  }

  private inference(link: Link): string {
    const counterpoint = jsonLine({ link: ownLink(link), foreign: foreignOf(link, 'graphml') });
    const data = this.data('node', { label: link.relation, kind: 'inference', counterpoint });
    return `${xmlTag('node', { id: this.name(link) })}${data}</node>`;
  }

  private edge({ from, to, link, part }: GraphEdge, index: number): string {
    const whole = part === 'whole';
    const ends = { source: this.elements.get(from), target: this.elements.get(to) };
    const id = whole ? this.name(link) : this.name({ id: `${link.id}-${part}-${index}` });
    const data = this.data('edge', {
      ...(part !== 'premise' && fieldData(link, this.map, LINK_KEYS)),
      role: part,
      counterpoint: whole ? jsonLine({ link: ownLink(link) }) : undefined,
    });
    return `${xmlTag('edge', { id, ...ends })}${data}${whole ? this.others('edge', link) : ''}</edge>`;
  }

  private data(owner: Owner, data: Data): string {
    return Object.entries(data)
      .flatMap(([name, value]) =>
        value === undefined
          ? []
          : [`${xmlTag('data', { key: `${owner}-${name}` })}${xmlText(String(value))}</data>`],
      )
      .join('');
  }

  /** The data that the element had in the file that it came from. */
  private others(owner: Owner, record: Node | Link): string {
    const data = Object.entries(looseOf(fieldOf(foreignOf(record, 'graphml'), 'data'))).flatMap(
      ([name, value]) => {
        if (typeof value !== 'string' || !isPlainName(name) || isOurKey(owner, name)) return [];
        const types = fieldOf(foreignOf(this.map.head, 'graphml'), 'types');
        const type = textOf(types, name) ?? 'string';
        this.otherKeys.set(`${owner}-${name}`, (TYPES as readonly string[]).includes(type) ? type : 'string');
        return [[name, value] as const];
      },
    );
    return this.data(owner, Object.fromEntries(data));
  }
}

function isOurKey(owner: Owner, name: string): boolean {
  return OUR_KEYS.some(([of, key]) => of === owner && key === name);
}

function keyTag(owner: string, name: string, type: string): string {
  const attributes = { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type };
  return xmlTag('key', attributes, '/>');
}

function ownLink(link: Link): object {
  return without(
    withoutForeign(link, 'graphml'),
    link.premises.length > 1 ? ['target'] : ['target', 'premises'],
  );
}
