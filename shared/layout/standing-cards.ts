import { find, type ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { LARGEST_CARD } from '../text-layout/card-size';
import { BoxIndex } from './box-index';
import { nodeSize } from './node-card';
import type { ShownCards } from './placing';
import type { Box, Point, Rect } from './rect';

/** The cards where a map has them: folded ones among them, and none that has no place yet. A card is measured when it may be in the way of something. */
export class StandingCards implements ShownCards {
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Where they begin. */
  private readonly corners = new BoxIndex();
  private readonly measured = new Map<string, Rect>();

  constructor(private readonly map: ArgMap) {
    for (const { node: id, x, y } of recordsOf(map.tables.places)) {
      this.numbers.set(id, this.ids.push(id) - 1);
      this.put(id, { x, y });
    }
  }

  /** Takes note that a card has gone elsewhere. */
  move(id: string, { x, y }: Point): void {
    const rect = this.rectOf(id);
    if (!rect) return;
    this.measured.set(id, { ...rect, x, y });
    this.put(id, { x, y });
  }

  rectOf(id: string): Rect | undefined {
    const known = this.measured.get(id);
    if (known) return known;
    const [node, place] = [find(this.map, 'nodes', id), find(this.map, 'places', id)];
    if (!node || !place) return undefined;
    const rect = { x: place.x, y: place.y, ...nodeSize(this.map, node) };
    this.measured.set(id, rect);
    return rect;
  }

  cardsIn({ minX, minY, maxX, maxY }: Box): string[] {
    const [left, top] = [minX - LARGEST_CARD.width, minY - LARGEST_CARD.height];
    return this.corners
      .search({ minX: left, minY: top, maxX, maxY })
      .map((number) => this.ids[number] ?? '')
      .filter((id) => {
        const rect = this.rectOf(id);
        return rect && rect.x + rect.width >= minX && rect.y + rect.height >= minY;
      });
  }

  placeOf(_id: string, point: Point): Point {
    return point;
  }

  private put(id: string, { x, y }: Point): void {
    this.corners.put(this.numbers.get(id) ?? 0, x, y, x, y);
  }
}
