import { find, type ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { BoxIndex } from './box-index';
import { nodeSize } from './node-card';
import type { ShownCards } from './placing';
import { boxOf, type Point, type Rect } from './rect';

/** The cards where a map has them: folded ones among them, and none that has no place yet. */
export class StandingCards implements ShownCards {
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly rects = new Map<string, Rect>();
  private readonly index = new BoxIndex();

  constructor(map: ArgMap) {
    for (const { node: id, x, y } of recordsOf(map.tables.places)) {
      const node = find(map, 'nodes', id);
      if (!node) continue;
      this.numbers.set(id, this.ids.push(id) - 1);
      this.put(id, { x, y, ...nodeSize(map, node) });
    }
  }

  /** Takes note that a card has gone elsewhere. */
  move(id: string, { x, y }: Point): void {
    const rect = this.rects.get(id);
    if (rect) this.put(id, { ...rect, x, y });
  }

  rectOf(id: string): Rect | undefined {
    return this.rects.get(id);
  }

  cardsIn(box: Parameters<ShownCards['cardsIn']>[0]): string[] {
    return this.index.search(box).map((number) => this.ids[number] ?? '');
  }

  placeOf(_id: string, point: Point): Point {
    return point;
  }

  private put(id: string, rect: Rect): void {
    const { minX, minY, maxX, maxY } = boxOf(rect);
    this.rects.set(id, rect);
    this.index.put(this.numbers.get(id) ?? 0, minX, minY, maxX, maxY);
  }
}
