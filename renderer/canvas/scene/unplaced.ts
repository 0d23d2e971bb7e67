import type { Box, Point } from '../../../shared/layout/rect';
import type { Node } from '../../../shared/map/schema';
import { AT_ONCE_UP_TO, eachInSteps } from '../../state/in-steps';

/** Cards without a place that are put where they stand best one by one; more are arranged. */
export const FEW = 200;

const STEP = { x: 320, y: 180 }; // px from one card in waiting to the next

/** What cards in waiting need of the canvas. */
interface Canvas {
  /** The card, unless it has gone or got a place of its own. */
  readonly unplaced: (id: string) => Node | undefined;
  readonly put: (node: Node, place: Point) => void;
  /** Where a card stands best by what it is linked to. */
  readonly bestPlace: (node: Node) => Point;
  /** A card stands elsewhere. */
  readonly moved: (id: string) => void;
  /** Very many do. What that takes is made ready before it is shown. */
  readonly movedMany: () => void;
}

/** Cards without a place that only stand somewhere until they get one: the first picture of a map does not wait for that. */
export class WaitingCards {
  readonly ids = new Set<string>();

  constructor(private readonly canvas: Canvas) {}

  /**
   * Takes the cards of a map that have no place, in steps.
   * @param all how many cards the map has
   * @param placed the box of the others
   */
  *addSteps(nodes: readonly Node[], all: number, placed: Box | undefined): Generator<void> {
    const areFew = nodes.length <= FEW && all <= AT_ONCE_UP_TO;
    const places = waitingPlaces(nodes.length, placed);
    yield* eachInSteps(membersTogether(nodes), (node) => {
      if (!areFew) this.ids.add(node.id);
      this.canvas.put(node, areFew ? this.canvas.bestPlace(node) : places.next().value);
    });
  }

  /** Puts the cards where they stand best by what they are linked to, one a step. */
  *settleSteps(): Generator<void> {
    for (const id of this.ids) {
      const node = this.canvas.unplaced(id);
      this.ids.delete(id);
      if (node) {
        this.canvas.put(node, this.canvas.bestPlace(node));
        this.canvas.moved(id);
      }
      yield;
    }
  }

  /** Puts those that still wait at these places, in steps. */
  *settleAtSteps(places: ReadonlyMap<string, Point>): Generator<void> {
    // Not one by one in an index that is made anew all the same.
    this.canvas.movedMany();
    yield* eachInSteps(places, ([id, place]) => {
      const node = this.ids.delete(id) ? this.canvas.unplaced(id) : undefined;
      if (node) this.canvas.put(node, place);
    });
    this.canvas.movedMany();
  }
}

/** Where the cards stand that wait for a place: in rows under those that have one. */
function* waitingPlaces(count: number, placed: Box | undefined): Generator<Point, Point> {
  const columns = Math.ceil(Math.sqrt(count));
  const [x, y] = placed ? [placed.minX, placed.maxY + STEP.y] : [0, 0];
  for (let i = 0; ; i++) yield { x: x + (i % columns) * STEP.x, y: y + Math.floor(i / columns) * STEP.y };
}

/** Members of a group come one after the other: else its area would lie under half of the map. */
function membersTogether(nodes: readonly Node[]): Node[] {
  return [...nodes].sort(({ group: a = '' }, { group: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
}
