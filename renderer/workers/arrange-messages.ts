import type { Direction } from '../../shared/layout/direction';
import type { Point, Size } from '../../shared/layout/rect';
import { emptyMap, type ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import { targetId } from '../../shared/map/queries';
import { NODE_KINDS, RELATIONS, type Link, type Node, type Place } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { atOnce, eachInSteps } from '../state/in-steps';

/** How a map is laid out. */
export interface Arrangement {
  readonly direction: Direction;
  readonly only: ReadonlySet<string> | undefined;
  readonly pinned: ReadonlyMap<string, Point>;
}

/**
 * What the worker needs of a map, far less than all of it, in columns of numbers and lists as one text: those are handed over in no time, where
 * 100,000 objects take a quarter of a second. Cards and links go by their numbers in these lists.
 */
export interface ArrangeTask {
  readonly direction: Direction;
  /** Ids, groups and order keys, one a line; what is not there is empty. */
  readonly cards: string;
  readonly groups: string;
  readonly links: string;
  readonly orders: string;
  /** Index into NODE_KINDS, `main` as 1 in the bit above. */
  readonly kinds: Uint8Array;
  /** Four a card: width, height, and its place; NaN where it has none. */
  readonly boxes: Float64Array;
  readonly relations: Uint8Array;
  /** The card that a link points at, or −1 less the number of the link. */
  readonly targets: Int32Array;
  /** How many premises each link has, and all of them. */
  readonly counts: Int32Array;
  readonly premises: Int32Array;
  /** The cards that are laid out, if not all are. */
  readonly only: Int32Array | undefined;
  /** Three a card: its number and where it stays. */
  readonly pinned: Float64Array;
}

/** What the worker says: how far it is (0 to 1), and at last the places: three numbers a card, as in `pinned`. */
export type ArrangeReply = { progress: number } | { places: Float64Array };

const MAIN = 16;
const PLACES = 1500; // numbers of places that are taken at once

/**
 * Takes from a map what a layout needs, in steps.
 * @param sizeOf the size of a card, map px
 */
export function* arrangeTaskSteps(
  map: ArgMap,
  sizeOf: (node: Node) => Size,
  { direction, only, pinned }: Arrangement,
): Generator<void, ArrangeTask> {
  const nodes = [...recordsOf(map.tables.nodes)];
  yield;
  const links = [...recordsOf(map.tables.links)];
  const numbers = new Map<string, number>();
  const number = (id: string): number => numbers.get(id) ?? 0;
  const boxes = new Float64Array(nodes.length * 4).fill(NaN);
  const kinds = new Uint8Array(nodes.length);
  yield* eachInSteps(nodes, (node, index) => {
    numbers.set(node.id, index);
    const { width, height } = sizeOf(node);
    boxes[index * 4] = width;
    boxes[index * 4 + 1] = height;
    kinds[index] = NODE_KINDS.indexOf(node.kind) + (node.main ? MAIN : 0);
  });
  yield* eachInSteps(links, ({ id }, index) => numbers.set(id, -1 - index));
  yield* eachInSteps(recordsOf(map.tables.places), ({ node, x, y }) => {
    const at = number(node) * 4;
    boxes[at + 2] = x;
    boxes[at + 3] = y;
  });
  const relations = new Uint8Array(links.length);
  const targets = new Int32Array(links.length);
  const counts = new Int32Array(links.length);
  const premises: number[] = [];
  yield* eachInSteps(links, (link, index) => {
    relations[index] = RELATIONS.indexOf(link.relation);
    targets[index] = number(targetId(link));
    counts[index] = link.premises.length;
    for (const premise of link.premises) premises.push(number(premise));
  });
  return {
    direction,
    cards: yield* lineSteps(nodes, ({ id }) => id),
    groups: yield* lineSteps(nodes, ({ group }) => group),
    links: yield* lineSteps(links, ({ id }) => id),
    orders: yield* lineSteps(links, ({ order }) => order),
    kinds,
    boxes,
    relations,
    targets,
    counts,
    premises: Int32Array.from(premises),
    only:
      only &&
      Int32Array.from(
        [...only].filter((id) => numbers.has(id)),
        number,
      ),
    pinned: placesIn(pinned, number),
  };
}

/** The map that the worker lays out, without texts, articles and all else, and how. */
export function arrangementOf(
  task: ArrangeTask,
): Arrangement & { map: ArgMap; sizes: ReadonlyMap<string, Size> } {
  const ids = listOf(task.cards);
  const groups = listOf(task.groups);
  const linkIds = listOf(task.links);
  const orders = listOf(task.orders);
  const places: Place[] = [];
  const sizes = new Map<string, Size>();
  const nodes = ids.map((id, index): Node => {
    const [width = 0, height = 0, x = NaN, y = NaN] = task.boxes.subarray(index * 4, index * 4 + 4);
    sizes.set(id, { width, height });
    if (!Number.isNaN(x)) places.push({ node: id, x, y });
    const kind = task.kinds[index] ?? 0;
    const group = groups[index];
    return {
      id,
      kind: NODE_KINDS[kind % MAIN] ?? NODE_KINDS[0],
      text: '',
      ...(kind >= MAIN && { main: true }),
      ...(group && { group }),
    };
  });
  let at = 0;
  const links = linkIds.map((id, index): Link => {
    const count = task.counts[index] ?? 0;
    const premises = Array.from(task.premises.subarray(at, at + count), (card) => ids[card] ?? '');
    at += count;
    const target = task.targets[index] ?? 0;
    const order = orders[index];
    return {
      id,
      relation: RELATIONS[task.relations[index] ?? 0] ?? RELATIONS[0],
      premises,
      target: target < 0 ? { link: linkIds[-1 - target] ?? '' } : { node: ids[target] ?? '' },
      ...(order && { order }),
    };
  });
  const { head } = emptyMap({ id: 'm-000000000000', title: '', created: '2026-01-01T00:00:00Z' });
  return {
    map: indexRecords(head, { nodes, links, places }),
    sizes,
    direction: task.direction,
    only: task.only && new Set(Array.from(task.only, (card) => ids[card] ?? '')),
    pinned: atOnce(placeSteps(task.pinned, ids)),
  };
}

/** Places by the cards' numbers: three numbers each. */
export function placesIn(places: ReadonlyMap<string, Point>, number: (id: string) => number): Float64Array {
  const columns = new Float64Array(places.size * 3);
  let at = 0;
  for (const [id, { x, y }] of places) {
    columns.set([number(id), x, y], at);
    at += 3;
  }
  return columns;
}

/** The same as places by id, in steps. */
export function* placeSteps(
  columns: Float64Array,
  ids: readonly string[],
): Generator<void, Map<string, Point>> {
  const places = new Map<string, Point>();
  for (let at = 0; at < columns.length; at += 3) {
    places.set(ids[columns[at] ?? 0] ?? '', { x: columns[at + 1] ?? 0, y: columns[at + 2] ?? 0 });
    if (at % PLACES === 0) yield;
  }
  return places;
}

/** Several short texts as one, a line each. */
function* lineSteps<T>(items: readonly T[], text: (item: T) => string | undefined): Generator<void, string> {
  const lines: string[] = [];
  yield* eachInSteps(items, (item) => lines.push((text(item) ?? '').replaceAll('\n', ' ')));
  return lines.join('\n');
}

/** The lines of such a text. */
export function listOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
