import { NODE_KINDS, type Node, type NodeKind } from '../../../shared/map/schema';
import { BoxIndex } from '../../../shared/layout/box-index';
import { boxOf, type Box, type Rect } from '../../../shared/layout/rect';
import { eachInSteps } from '../../state/in-steps';

const KIND_NUMBERS = Object.fromEntries(NODE_KINDS.map((kind, index) => [kind, index])) as Record<
  NodeKind,
  number
>;

/**
 * Where every card stands, in columns of numbers by slot, so that drawing 100,000 of them is a loop over arrays. Map px. A slot
 * stays a card's own until the card is removed; freed slots are used again.
 */
export class CardTable {
  readonly slots = new Map<string, number>();
  /** The node of each slot; undefined for a free one. */
  readonly nodes: (Node | undefined)[] = [];
  x = new Float64Array(0);
  y = new Float64Array(0);
  width = new Float64Array(0);
  height = new Float64Array(0);
  /** Index into NODE_KINDS. */
  kind = new Uint8Array(0);
  /** `HIDDEN`, `FADED`, `FOUND` and `DRAGGED`, added up. */
  flags = new Uint8Array(0);
  /** Some cards are hits of the search box. */
  hasFound = false;
  private readonly free: number[] = [];

  constructor(capacity: number) {
    this.grow(capacity);
  }

  /** One more than the highest slot. */
  get size(): number {
    return this.nodes.length;
  }

  /** Puts a card, or replaces it; returns its slot. */
  put(node: Node, x: number, y: number, width: number, height: number): number {
    let slot = this.slots.get(node.id);
    if (slot === undefined) {
      slot = this.free.pop() ?? this.nodes.length;
      this.slots.set(node.id, slot);
      if (slot >= this.x.length) this.grow(slot * 2 + 64);
      this.flags[slot] = 0;
    }
    this.nodes[slot] = node;
    this.x[slot] = x;
    this.y[slot] = y;
    this.width[slot] = width;
    this.height[slot] = height;
    this.kind[slot] = KIND_NUMBERS[node.kind];
    return slot;
  }

  remove(id: string): number | undefined {
    const slot = this.slots.get(id);
    if (slot === undefined) return undefined;
    this.slots.delete(id);
    this.nodes[slot] = undefined;
    this.flags[slot] = HIDDEN;
    this.free.push(slot);
    return slot;
  }

  rect(slot: number): Rect {
    return {
      x: this.x[slot] ?? 0,
      y: this.y[slot] ?? 0,
      width: this.width[slot] ?? 0,
      height: this.height[slot] ?? 0,
    };
  }

  /** Puts a card's box into an index, or takes it out when the card is not shown. */
  putBox(boxes: BoxIndex, slot: number): void {
    if (this.has(slot, HIDDEN)) return boxes.remove(slot);
    const { x, y, width, height } = this.rect(slot);
    boxes.put(slot, x, y, x + width, y + height);
  }

  /** Makes an index of the boxes of all cards, in steps. */
  *boxSteps(): Generator<void, BoxIndex> {
    const boxes = new BoxIndex();
    yield* eachInSteps(this.slots.values(), (slot) => this.putBox(boxes, slot));
    return boxes;
  }

  /** What stands in a slot, and its box. */
  standing(slot: number): { id: string; box: Box } | undefined {
    const node = this.nodes[slot];
    return node && { id: node.id, box: boxOf(this.rect(slot)) };
  }

  /** The box of a card, if it is there. */
  boxesOf(id: string): Box[] {
    const slot = this.slots.get(id);
    return slot === undefined ? [] : [boxOf(this.rect(slot))];
  }

  has(slot: number, flag: number): boolean {
    return ((this.flags[slot] ?? 0) & flag) !== 0;
  }

  /** The box that holds all cards that are shown. */
  bounds(): Box | undefined {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let slot = 0; slot < this.nodes.length; slot++) {
      if (((this.flags[slot] ?? 0) & HIDDEN) !== 0) continue;
      const x = this.x[slot] ?? 0;
      const y = this.y[slot] ?? 0;
      if (x < minX) minX = x;
      if (y < minY) minY = y;
      const right = x + (this.width[slot] ?? 0);
      const bottom = y + (this.height[slot] ?? 0);
      if (right > maxX) maxX = right;
      if (bottom > maxY) maxY = bottom;
    }
    return minX <= maxX ? { minX, minY, maxX, maxY } : undefined;
  }

  private grow(capacity: number): void {
    const more = (column: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(capacity);
      next.set(column);
      return next;
    };
    this.x = more(this.x);
    this.y = more(this.y);
    this.width = more(this.width);
    this.height = more(this.height);
    const [kind, flags] = [this.kind, this.flags];
    this.kind = new Uint8Array(capacity);
    this.kind.set(kind);
    this.flags = new Uint8Array(capacity);
    this.flags.set(flags);
  }
}

/** In a folded branch, or hidden by a filter. */
export const HIDDEN = 1;
/** Standing back: outside the focus, or not matching a filter. */
export const FADED = 2;
/** A hit of the search box. */
export const FOUND = 4;
/** Being dragged, and drawn by itself. */
export const DRAGGED = 8;
/** Not drawn among the others. */
export const AWAY = HIDDEN | DRAGGED;

/** The flags of a card by the sets of ids that say how it looks. */
export function lookFlags(
  id: string,
  look: Readonly<Record<'folded' | 'hidden' | 'faded' | 'found', ReadonlySet<string>>>,
): number {
  const isHidden = isIn(look.folded, id) || isIn(look.hidden, id);
  return (isHidden ? HIDDEN : 0) | (isIn(look.faded, id) ? FADED : 0) | (isIn(look.found, id) ? FOUND : 0);
}

/** Most sets are empty, and all cards of a large map are asked. */
function isIn(ids: ReadonlySet<string>, id: string): boolean {
  return ids.size > 0 && ids.has(id);
}
