import { centreOf, type Point, type Rect, type Size } from '../../shared/layout/rect';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';

/** A line from a premise to what it argues for. */
export interface Edge {
  from: string;
  to: string;
  /** One of the lines that hang the map on its roots; the others are cross links. */
  isTree: boolean;
}

/** The lines of a map; an undercut goes to the first premise of the link that it attacks. */
export function edgesOf(map: ArgMap): Edge[] {
  const edges: Edge[] = [];
  const into = new Map<string, Edge[]>();
  const isPremise = new Set<string>();
  for (const link of recordsOf(map.tables.links)) {
    const { target } = link;
    const to = 'node' in target ? target.node : (find(map, 'links', target.link)?.premises[0] ?? '');
    for (const from of link.premises) {
      const edge = { from, to, isTree: false };
      edges.push(edge);
      isPremise.add(from);
      const list = into.get(to);
      if (list) list.push(edge);
      else into.set(to, [edge]);
    }
  }
  const seen = new Set<string>();
  const queue = [...recordsOf(map.tables.nodes)].map((node) => node.id).filter((id) => !isPremise.has(id));
  for (const id of queue) seen.add(id);
  for (const id of queue) {
    for (const edge of into.get(id) ?? []) {
      if (seen.has(edge.from)) continue;
      seen.add(edge.from);
      edge.isTree = true;
      queue.push(edge.from);
    }
  }
  return edges;
}

/** What a layout is judged by. Lengths in px. */
export interface Quality {
  aspect: number;
  edgeLength: number;
  overlaps: number;
  /** Counted for small graphs alone. */
  crossings?: { tree: number; cross: number };
}

/** Measures a layout, with straight lines between the middles of cards. */
export function qualityOf(
  edges: readonly Edge[],
  sizes: ReadonlyMap<string, Size>,
  places: ReadonlyMap<string, Point>,
  countsCrossings: boolean,
): Quality {
  const rects = new Map<string, Rect>();
  for (const [id, size] of sizes) {
    const place = places.get(id);
    if (place) rects.set(id, { ...place, ...size });
  }
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects.values()) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x + width);
    maxY = Math.max(maxY, y + height);
  }
  const lines = edges.flatMap((edge) => {
    const [from, to] = [rects.get(edge.from), rects.get(edge.to)];
    return from && to ? [{ edge, a: centreOf(from), b: centreOf(to) }] : [];
  });
  const length = lines.reduce((sum, { a, b }) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0);
  return {
    aspect: (maxX - minX) / Math.max(1, maxY - minY),
    edgeLength: length / Math.max(1, lines.length),
    overlaps: overlapsOf([...rects.values()]),
    ...(countsCrossings && { crossings: crossingsOf(lines) }),
  };
}

function overlapsOf(rects: Rect[]): number {
  const sorted = rects.sort((a, b) => a.x - b.x);
  let active: Rect[] = [];
  let count = 0;
  for (const rect of sorted) {
    active = active.filter((other) => other.x + other.width > rect.x);
    for (const other of active) {
      if (other.y < rect.y + rect.height && rect.y < other.y + other.height) count++;
    }
    active.push(rect);
  }
  return count;
}

function crossingsOf(lines: readonly { edge: Edge; a: Point; b: Point }[]): { tree: number; cross: number } {
  let [tree, cross] = [0, 0];
  for (let i = 0; i < lines.length; i++) {
    const one = lines[i];
    for (let j = i + 1; one && j < lines.length; j++) {
      const two = lines[j];
      if (!two || sharesEnd(one.edge, two.edge) || !segmentsCross(one.a, one.b, two.a, two.b)) continue;
      if (one.edge.isTree && two.edge.isTree) tree++;
      else cross++;
    }
  }
  return { tree, cross };
}

function sharesEnd(a: Edge, b: Edge): boolean {
  return a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
