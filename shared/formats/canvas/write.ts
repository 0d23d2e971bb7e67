import { cardSizes } from '../../layout/node-card';
import { centreOf, type Rect } from '../../layout/rect';
import { find, type ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import { targetId } from '../../map/queries';
import type { Group, Link, Node, Place, Relation } from '../../map/schema';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { LossLog } from '../loss';
import { allPlaces } from '../own/all-places';
import { foreignOf, withoutForeign } from '../own/foreign';
import { looseOf, sortedRecords, textOf, without } from '../own/records';
import { restOf } from '../own/rest';
import { relationFrom } from '../own/words';
import { canvasColor, relationOfColor } from './colors';
import { isDrawnBack } from './drawn-back';
import { wrapping } from './frames';
import { escapeMarkdown, showsWords } from './markdown';
import { keptHeight, keptWidth } from './size';
import { RELATION } from '../../map/relations';

type Element = Record<string, unknown>;

const INFERENCE = { width: 120, height: 60 } as const;

/** Writes a map as JSON Canvas 1.0. What a canvas has no place for goes into fields named `counterpoint`, which other tools leave alone. */
export function writeCanvas(map: ArgMap): Writing {
  return new CanvasWriter(map).write();
}

class CanvasWriter {
  private readonly log = new LossLog();
  private readonly used = new Set<string>();
  /** The element of each of our records, by its id. */
  private readonly elements = new Map<string, string>();
  private readonly rects = new Map<string, Rect>();
  private readonly places: Map<string, Place>;

  constructor(private readonly map: ArgMap) {
    this.places = allPlaces(map);
    const sizes = cardSizes(map);
    for (const node of sortedRecords(map, 'nodes')) {
      const place = this.places.get(node.id);
      const { width, height } = sizes.get(node.id) ?? { width: 0, height: 0 };
      const foreign = foreignOf(node, 'canvas');
      this.rects.set(node.id, {
        x: place?.x ?? 0,
        y: place?.y ?? 0,
        width: keptWidth(foreign, find(map, 'places', node.id)?.width) ?? Math.ceil(width),
        height: keptHeight(foreign) ?? Math.ceil(height),
      });
    }
  }

  write(): Writing {
    const { inferences, edges } = graphOf(this.map);
    const groups = sortedRecords(this.map, 'groups').map((group) => this.area(group));
    const nodes = inOrder(this.map).nodes.map((node) => this.card(node));
    const knots = inferences.map((link) => this.inference(link));
    const lines = edges.map((edge, index) => this.line(edge, index));
    const { edges: unread, ...foreign } = foreignOf(this.map.head, 'canvas');
    const kept = (Array.isArray(unread) ? (unread as unknown[]) : []).filter(
      (edge) => this.used.has(textOf(edge, 'fromNode') ?? '') && this.used.has(textOf(edge, 'toNode') ?? ''),
    );
    const file = {
      ...foreign,
      nodes: [...groups, ...nodes, ...knots],
      edges: [...lines, ...kept],
      counterpoint: restOf(this.map, 'canvas', ['groups']),
    };
    for (const table of ['nodes', 'links', 'groups'] as const)
      this.log.kept(table, this.map.tables[table].size);
    return { text: `${JSON.stringify(file, null, '\t')}\n`, report: this.log.report() };
  }

  /** The element's id: the one that it came with, if nothing else has it. */
  private name(record: { id: string; foreign?: object | undefined }, ours = record.id): string {
    const wanted = textOf(foreignOf(record, 'canvas'), 'id');
    const id = wanted !== undefined && !this.used.has(wanted) ? wanted : ours;
    this.used.add(id);
    if (!this.elements.has(record.id)) this.elements.set(record.id, id);
    return id;
  }

  private area(group: Group): Element {
    const frame = group.frame ?? wrapping(this.map, group.id, this.rects);
    const { x, y, width, height } = frame;
    const foreign = foreignOf(group, 'canvas');
    const own = without(withoutForeign(group, 'canvas'), ['title', 'color']);
    return {
      ...foreign,
      id: this.name(group),
      type: 'group',
      ...{ x, y, width, height },
      color: canvasColor(group.color) ?? foreign['color'],
      label: group.title,
      counterpoint: { group: own, drawn: { x, y, width, height } },
    };
  }

  private card(node: Node): Element {
    const rect = this.rects.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 };
    const foreign = foreignOf(node, 'canvas');
    const written = textOf(foreign, 'text');
    const raw = written !== undefined && showsWords(written, node.text) ? written : undefined;
    const shown = textOf(foreign, 'file') ?? textOf(foreign, 'url');
    const isAddress = shown !== undefined && shown === node.text;
    const place = find(this.map, 'places', node.id);
    const content = isAddress
      ? { type: textOf(foreign, 'file') === undefined ? 'link' : 'file' }
      : { type: 'text', text: raw ?? escapeMarkdown(node.text) };
    return {
      ...(isAddress ? foreign : without(foreign, ['file', 'url', 'subpath'])),
      id: this.name(node),
      ...content,
      ...rect,
      counterpoint: {
        node: without(withoutForeign(node, 'canvas'), ['text']),
        ...(place && { place: without(place, ['node', 'x', 'y']) }),
        drawn: without(rect, ['x', 'y', ...['width', 'height'].filter((side) => side in foreign)]),
        ...(raw !== undefined && { raw: true }),
      },
    };
  }

  /** Linked premises, and a link that others point at, meet at a small card of their own. */
  private inference(link: Link): Element {
    const ends = [...link.premises, targetId(link)].flatMap((id) => this.rects.get(id) ?? []).map(centreOf);
    const mean = (pick: (point: { x: number; y: number }) => number): number =>
      Math.round(ends.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, ends.length));
    const rect = {
      x: mean(({ x }) => x) - INFERENCE.width / 2,
      y: mean(({ y }) => y) - INFERENCE.height / 2,
      ...INFERENCE,
    };
    this.rects.set(link.id, rect);
    return {
      id: this.name(link, link.id),
      type: 'text',
      ...rect,
      color: RELATION[link.relation].formats.canvas,
      text: link.relation,
      counterpoint: { link: ownLink(link), foreign: foreignOf(link, 'canvas') },
    };
  }

  private line({ from, to, link, part }: GraphEdge, index: number): Element {
    const whole = part === 'whole';
    const foreign = whole ? foreignOf(link, 'canvas') : {};
    const ends = [this.elements.get(from), this.elements.get(to)];
    const isPlain = foreign['plain'] === true && !RELATION[link.relation].isAgainst;
    const [saysWord, saysColor] = [textOf(foreign, 'label'), textOf(foreign, 'color')];
    const fits = (said: Relation | undefined): boolean => said === undefined || said === link.relation;
    const label = isPlain
      ? undefined
      : saysWord !== undefined && fits(relationFrom(saysWord))
        ? saysWord
        : link.relation;
    // What somebody drew from the conclusion to the premise stays as it was drawn.
    if (isDrawnBack({ ...foreign, label })) ends.reverse();
    const isOwnColor = saysColor !== undefined && fits(relationOfColor(saysColor));
    const color = isOwnColor
      ? saysColor
      : isPlain || (whole && saysWord !== undefined && label === saysWord)
        ? undefined
        : RELATION[link.relation].formats.canvas;
    const kept = Object.keys(foreign).length > 0;
    const own = whole ? { link: ownLink(link), ...(kept && { kept }) } : { part };
    return {
      ...without(foreign, ['plain', 'label', 'color']),
      id: whole ? this.name(link) : this.name({ id: `${link.id}-${part}-${index}` }),
      fromNode: ends[0],
      toNode: ends[1],
      // A line from a premise to its inference says nothing of its own, so that it reads the same without our fields.
      ...(part === 'premise' ? {} : { color, label }),
      counterpoint: own,
    };
  }
}

function ownLink(link: Link): Record<string, unknown> {
  return without(
    looseOf(withoutForeign(link, 'canvas')),
    link.premises.length > 1 ? ['target'] : ['target', 'premises'],
  );
}
