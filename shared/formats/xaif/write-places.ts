import { find, type ArgMap } from '../../map/arg-map';
import { idText } from '../aif/block';
import type { WrittenBlock } from '../aif/write-block';
import { fieldOf, listOf, type JsonObject } from '../json/read-json';
import { placeAll } from '../place-all';
import { ovaNodes, pointOf } from './wrapper';

interface Point {
  x: number;
  y: number;
}

/** Dialogue is not shown in OVA unless somebody asks for it. */
const SHOWN = new Set(['I', 'RA', 'CA', 'MA', 'PA']);

/** The part of a file that says where OVA draws what. Without it OVA draws nothing. What a file had comes first, in its order. */
export function writePlaces(
  map: ArgMap,
  block: WrittenBlock,
  wrapper: unknown,
): { nodes: unknown[]; edges: unknown[] } {
  const known = ovaNodes(wrapper);
  const points = pointsOf(map, block);
  const nodes = new Map<string, JsonObject>();
  for (const node of block.nodes) {
    const nodeID = fieldOf(node, 'nodeID');
    const id = idText(nodeID) ?? '';
    const [raw, point] = [known.get(id), points.get(id)];
    const type = fieldOf(node, 'type');
    const visible = typeof type === 'string' && SHOWN.has(type);
    const { x, y } = point ?? { x: 0, y: 0 };
    const stays = raw && (type !== 'I' || isAt(raw, point));
    nodes.set(id, stays ? raw : { timestamp: '', ...raw, nodeID, visible, x, y });
  }
  const lines = new Map<string, unknown>();
  for (const edge of listOf(fieldOf(fieldOf(wrapper, 'OVA'), 'edges'))) lines.set(endsOf(edge), edge);
  const isShown = (id: unknown): boolean => fieldOf(nodes.get(idText(id) ?? ''), 'visible') !== false;
  const edges = new Map<string, unknown>();
  for (const edge of block.edges) {
    const [fromID, toID] = [fieldOf(edge, 'fromID'), fieldOf(edge, 'toID')];
    const made = { fromID, toID, visible: isShown(fromID) && isShown(toID) };
    edges.set(endsOf(edge), lines.get(endsOf(edge)) ?? made);
  }
  return { nodes: knownFirst(nodes, known.keys()), edges: knownFirst(edges, lines.keys()) };
}

function knownFirst<T>(items: ReadonlyMap<string, T>, known: Iterable<string>): T[] {
  const keys = new Set([...known].filter((key) => items.has(key)));
  for (const key of items.keys()) keys.add(key);
  return [...keys].flatMap((key) => items.get(key) ?? []);
}

function endsOf(edge: unknown): string {
  return JSON.stringify([idText(fieldOf(edge, 'fromID')), idText(fieldOf(edge, 'toID'))]);
}

function isAt(raw: JsonObject, point: Point | undefined): boolean {
  const was = pointOf(raw);
  return was === undefined || point === undefined || (was.x === point.x && was.y === point.y);
}

/** Where nodes stand, by their numbers: claims where the map has them, inferences and conflicts midway between what they join. */
function pointsOf(map: ArgMap, { plan }: WrittenBlock): Map<string, Point> {
  const placed = placeAll(map);
  const points = new Map<string, Point>();
  const ofNode = (id: string): Point | undefined => find(placed, 'places', id);
  for (const { id, node } of plan.claims) {
    const { x, y } = ofNode(node.id) ?? { x: 0, y: 0 };
    points.set(String(id), { x, y });
  }
  for (const { id, links } of plan.schemes) {
    const ends = links.flatMap(({ premises, target }) => {
      const premise = premises[0];
      const other = 'node' in target ? target.node : find(map, 'links', target.link)?.premises[0];
      return [premise, other].flatMap((node) => (node === undefined ? [] : (ofNode(node) ?? [])));
    });
    const middle = (axis: 'x' | 'y'): number =>
      Math.round(ends.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, ends.length));
    points.set(String(id), { x: middle('x'), y: middle('y') });
  }
  return points;
}
