import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import { KIND } from './node-kinds';
import { RELATION } from './relations';
import type { Link, Node, Place } from './schema';

// The one order in which everything lists and lays out what a map holds: canvas, outline, reports, files of other tools.

/** A root with what its place among the others depends on. */
interface Root {
  readonly node: Node;
  readonly place: Place | undefined;
}

/**
 * Orders roots: main ones first, then the others, each as they stand on the canvas, which for what was imported is as the file had them. Of those
 * that have no place yet, questions come first.
 */
export function compareRoots(map: ArgMap, a: Node, b: Node): number {
  return rootOrder(map)(rootOf(map, a), rootOf(map, b));
}

/** The same for many: each place is looked up once, not at each comparison. */
export function sortRoots(map: ArgMap, nodes: readonly Node[]): Node[] {
  const roots = nodes.map((node) => rootOf(map, node));
  return roots.sort(rootOrder(map)).map(({ node }) => node);
}

function rootOf(map: ArgMap, node: Node): Root {
  return { node, place: find(map, 'places', node.id) };
}

function rootOrder(map: ArgMap): (a: Root, b: Root) => number {
  const sideways = growsSideways(map);
  return (a, b) =>
    Number(!a.node.main) - Number(!b.node.main) ||
    compareStands(sideways, a.place, b.place) ||
    Number(!KIND[a.node.kind].asks) - Number(!KIND[b.node.kind].asks) ||
    compareText(a.node.id, b.node.id);
}

/** A link with what its place among the others depends on. */
interface Incoming {
  readonly link: Link;
  /** Of its first premise. */
  readonly place: Place | undefined;
}

/**
 * Orders the links into one target: as a person or a file ordered them, else answers, support, opposition, each as their first premises stand on
 * the canvas.
 */
export function compareLinks(map: ArgMap, a: Link, b: Link): number {
  return linkOrder(map)(incoming(map, a), incoming(map, b));
}

/** The same for many: each place is looked up once, not at each comparison. */
export function sortLinks(map: ArgMap, links: readonly Link[]): Link[] {
  const all = links.map((link) => incoming(map, link));
  return all.sort(linkOrder(map)).map(({ link }) => link);
}

function incoming(map: ArgMap, link: Link): Incoming {
  return { link, place: find(map, 'places', link.premises[0] ?? '') };
}

function linkOrder(map: ArgMap): (a: Incoming, b: Incoming) => number {
  const sideways = growsSideways(map);
  return (a, b) =>
    compareText(a.link.order ?? LAST, b.link.order ?? LAST) ||
    RELATION[a.link.relation].rank - RELATION[b.link.relation].rank ||
    compareStands(sideways, a.place, b.place) ||
    compareText(a.link.premises[0] ?? '', b.link.premises[0] ?? '') ||
    compareText(a.link.id, b.link.id);
}

/** Orders nodes as they stand on the canvas: from the left, then from the top; turned where the map grows sideways. */
export function comparePlaces(map: ArgMap, a: string, b: string): number {
  const [first, second] = [find(map, 'places', a), find(map, 'places', b)];
  return compareStands(growsSideways(map), first, second) || compareText(a, b);
}

const LAST = '~'; // behind all order keys

function compareStands(sideways: boolean, a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const across = a.x - b.x;
  const down = a.y - b.y;
  return sideways ? down || across : across || down;
}

function growsSideways(map: ArgMap): boolean {
  return map.head.settings?.layoutDirection === 'left-right';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
