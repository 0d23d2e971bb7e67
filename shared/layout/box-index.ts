import Flatbush from 'flatbush';
import RBush from 'rbush';
import type { Box } from './rect';

interface Fresh extends Box {
  item: number;
}

const REBUILD_FROM = 1000; // changed items

/**
 * Finds boxes by where they are. Items go by small whole numbers. All that was there at the first search is in a packed tree that is
 * built at once (flatbush: 100,000 boxes in some 20 ms); what changes later is in a tree that can change (rbush), until it is
 * worth packing anew.
 */
export class BoxIndex {
  /** Four numbers an item: minX, minY, maxX, maxY; NaN for one that is not there. */
  private boxes = new Float64Array(0);
  private count = 0;
  private packed: Flatbush | undefined;
  private packedItems = new Int32Array(0);
  private isStale = new Uint8Array(0);
  private fresh = new RBush<Fresh>();
  private readonly freshByItem = new Map<number, Fresh>();

  /** Puts an item at a box, or moves it there. */
  put(item: number, minX: number, minY: number, maxX: number, maxY: number): void {
    this.makeRoom(item);
    const { boxes } = this;
    const at = item * 4;
    if (boxes[at] === minX && boxes[at + 1] === minY && boxes[at + 2] === maxX && boxes[at + 3] === maxY)
      return;
    boxes[at] = minX;
    boxes[at + 1] = minY;
    boxes[at + 2] = maxX;
    boxes[at + 3] = maxY;
    if (!this.packed) return;
    this.forget(item);
    const entry = { item, minX, minY, maxX, maxY };
    this.freshByItem.set(item, entry);
    this.fresh.insert(entry);
  }

  remove(item: number): void {
    if (item >= this.count) return;
    this.boxes.fill(NaN, item * 4, item * 4 + 4);
    if (this.packed) this.forget(item);
  }

  /** The items whose boxes share a point with a box, in no promised order. */
  search(box: Box): number[] {
    const found: number[] = [];
    this.visit(box, (item) => {
      found.push(item);
    });
    return found;
  }

  /** Whether an item that passes `counts` is in a box. */
  has(box: Box, counts: (item: number) => boolean): boolean {
    let met = false;
    this.visit(box, (item) => {
      met ||= counts(item);
    });
    return met;
  }

  /** Packs what is there, if it has not been done: worth doing while nobody waits. */
  pack(): void {
    if (this.packed && this.freshByItem.size < REBUILD_FROM) return;
    const items: number[] = [];
    for (let item = 0; item < this.count; item++) if (!Number.isNaN(this.boxes[item * 4])) items.push(item);
    this.fresh = new RBush<Fresh>();
    this.freshByItem.clear();
    this.isStale = new Uint8Array(this.count);
    this.packedItems = Int32Array.from(items);
    const tree = new Flatbush(Math.max(1, items.length));
    for (const item of items) {
      const at = item * 4;
      tree.add(
        this.boxes[at] ?? 0,
        this.boxes[at + 1] ?? 0,
        this.boxes[at + 2] ?? 0,
        this.boxes[at + 3] ?? 0,
      );
    }
    if (items.length === 0) tree.add(NaN, NaN, NaN, NaN); // flatbush wants at least one
    tree.finish();
    this.packed = tree;
  }

  private visit(box: Box, visitor: (item: number) => void): void {
    this.pack();
    this.packed?.search(box.minX, box.minY, box.maxX, box.maxY, (index) => {
      const item = this.packedItems[index];
      if (item !== undefined && !this.isStale[item]) visitor(item);
      return false;
    });
    for (const { item } of this.fresh.search(box)) visitor(item);
  }

  private forget(item: number): void {
    if (item < this.isStale.length) this.isStale[item] = 1;
    const entry = this.freshByItem.get(item);
    if (!entry) return;
    this.fresh.remove(entry);
    this.freshByItem.delete(item);
  }

  private makeRoom(item: number): void {
    if (item >= this.count) this.count = item + 1;
    if (this.boxes.length >= this.count * 4) return;
    const boxes = new Float64Array(Math.max(64, this.count * 2) * 4).fill(NaN);
    boxes.set(this.boxes);
    this.boxes = boxes;
  }
}
