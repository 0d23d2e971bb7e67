import { find, type ArgMap } from '../../../shared/map/arg-map';
import { linksFrom, linksTo } from '../../../shared/map/queries';
import type { Link } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import { eachInSteps } from '../../state/in-steps';
import { BoxIndex } from '../../../shared/layout/box-index';
import { directionOf } from '../../../shared/layout/direction';
import { hasKnobLinks, linkShape, type LinkShape } from '../../../shared/layout/link-geometry';
import type { Obstacles } from '../../../shared/layout/obstacles';
import { DETOUR } from '../../../shared/layout/route-around';
import {
  boxesOverlap,
  boxOf,
  centreOf,
  segmentMeets,
  unionOfBoxes,
  type Box,
  type Rect,
} from '../../../shared/layout/rect';

const MOST_BOXES = 200; // more have changed the whole picture
const LONG = 2000; // px from card to card
const DETOURS = 500; // px that a long link may run beside the straight line
const MOST = 1000; // links that are of use in one place
const NEAR = 20; // px from a link in which a card may be in its way

/** What links need to know of the cards. */
export interface CardsAround {
  rectOf: (nodeId: string) => Rect | undefined;
  obstacles: Obstacles;
  /** While cards are dragged, no way around others is looked for. */
  isDragging: () => boolean;
  /** Nobody asks what links run behind: the first picture is made. */
  isHasty: () => boolean;
}

/** Where every link runs: an index by boxes that hold a link's ends, and shapes, which are worked out when they are first drawn. */
export class LinkTable {
  private readonly slots = new Map<string, number>();
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly shapes = new Map<string, LinkShape | undefined>();
  /** Built on first use: the first picture of a large map does not need it. */
  private index: BoxIndex | undefined;
  /** How often every place was forgotten. */
  private resets = 0;

  constructor(
    private map: ArgMap,
    private readonly cards: CardsAround,
  ) {}

  /** The ids of the links that may meet a box; where very many come together, as at a card with thousands of reasons, some of them. */
  search(box: Box): { found: string[]; isAll: boolean } {
    const ids = this.indexed()
      .search(box)
      .flatMap((slot) => this.ids[slot] ?? []);
    const found = this.passing(ids, box, DETOURS);
    if (found.length <= MOST) return { found, isAll: true };
    // Those that run straight through it are met more likely than those that may come near.
    return { found: this.passing(ids, box, 0).slice(0, MOST), isAll: false };
  }

  /** The first links that may come as near to a box, as far as they are of use. */
  private passing(ids: readonly string[], box: Box, detour: number): string[] {
    const found: string[] = [];
    for (const id of ids) {
      if (this.passes(id, box, detour)) found.push(id);
      if (found.length > MOST) break;
    }
    return found;
  }

  /**
   * Whether a link may come near a box: one that crosses half the map has a box that holds nearly everything.
   * @param detour how far beside the straight line a long one may run, map px
   */
  private passes(id: string, box: Box, detour: number): boolean {
    const link = find(this.map, 'links', id);
    if (!link || !('node' in link.target)) return link !== undefined;
    const target = this.cards.rectOf(link.target.node);
    return link.premises.some((premise) => {
      const rect = this.cards.rectOf(premise);
      if (!target || !rect) return false;
      if (Math.hypot(target.x - rect.x, target.y - rect.y) < LONG) return true;
      return segmentMeets(centreOf(rect), centreOf(target), box, detour);
    });
  }

  shapeOf(id: string): LinkShape | undefined {
    if (this.shapes.has(id)) return this.shapes.get(id);
    const link = find(this.map, 'links', id);
    const shape =
      link &&
      linkShape(link, {
        rectOf: this.cards.rectOf,
        ...(!this.cards.isHasty() && { isBlocked: this.cards.obstacles.isBlocked }),
        obstaclesIn: this.cards.isDragging() ? undefined : this.cards.obstacles.obstaclesIn,
        knobOf: (other) => this.shapeOf(other)?.knob,
        direction: directionOf(this.map),
        hasKnobLinks: (other) => hasKnobLinks(this.map, other),
      });
    this.shapes.set(id, shape);
    return shape;
  }

  /** Builds the index in steps. */
  *prepareSteps(): Generator<void> {
    const { map, resets } = this;
    if (!this.index) {
      const index = new BoxIndex();
      yield* eachInSteps(recordsOf(map.tables.links), ({ id }) => this.put(index, id));
      if (this.map === map && this.resets === resets) this.index ??= index;
    }
    yield;
    this.indexed().pack();
    yield; // who waits for it has work of its own
  }

  /** Takes up a new map in which these links are new, different or gone, or have an end that moved. */
  update(map: ArgMap, links: Iterable<string>): void {
    this.map = map;
    for (const id of links) {
      this.forgetShape(id);
      if (this.index) this.put(this.index, id);
    }
  }

  forgetAllShapes(): void {
    this.shapes.clear();
  }

  /** Forgets the shapes of links that run near some boxes: something has come there, or has left. */
  forgetNear(boxes: readonly Box[]): void {
    if (boxes.length > MOST_BOXES) return this.forgetAllShapes();
    const wide = boxes.map((box) => ({
      minX: box.minX - NEAR,
      minY: box.minY - NEAR,
      maxX: box.maxX + NEAR,
      maxY: box.maxY + NEAR,
    }));
    for (const [id, shape] of this.shapes)
      if (shape && wide.some((box) => boxesOverlap(box, shape.box))) this.forgetShape(id);
  }

  /** Forgets the shapes of a link and of those that end on it. */
  forgetShape(id: string): void {
    this.shapes.delete(id);
    for (const link of linksTo(this.map, id)) this.forgetShape(link.id);
  }

  /** The links in which a card is a premise. */
  from(nodeId: string): string[] {
    return linksFrom(this.map, nodeId).map(({ id }) => id);
  }

  /** The links that run to or from a card, and those that end on these. */
  around(nodeId: string): string[] {
    const links = [...linksFrom(this.map, nodeId), ...linksTo(this.map, nodeId)].map((link) => link.id);
    for (let i = 0; i < links.length; i++) {
      for (const link of linksTo(this.map, links[i] ?? '')) if (!links.includes(link.id)) links.push(link.id);
    }
    return links;
  }

  /** Forgets every place: cards have moved all over the map. */
  reset(): void {
    this.resets++;
    this.index = undefined;
    this.shapes.clear();
  }

  private indexed(): BoxIndex {
    if (this.index) return this.index;
    this.index = new BoxIndex();
    for (const link of recordsOf(this.map.tables.links)) this.put(this.index, link.id);
    return this.index;
  }

  private put(index: BoxIndex, id: string): void {
    const link = find(this.map, 'links', id);
    const box = link && this.boxOfEnds(link);
    let slot = this.slots.get(id);
    if (!box) {
      if (slot === undefined) return;
      index.remove(slot);
      this.slots.delete(id);
      this.ids[slot] = undefined;
      this.free.push(slot);
      return;
    }
    if (slot === undefined) {
      slot = this.free.pop() ?? this.ids.length;
      this.slots.set(id, slot);
      this.ids[slot] = id;
    }
    index.put(slot, box.minX - DETOUR, box.minY - DETOUR, box.maxX + DETOUR, box.maxY + DETOUR);
  }

  private boxOfEnds(link: Link): Box | undefined {
    const { target } = link;
    const premises = link.premises.flatMap((id) => this.cards.rectOf(id) ?? []);
    if (premises.length < link.premises.length) return undefined;
    const own = unionOfBoxes(premises.map((rect) => boxOf(rect)));
    const rect = 'node' in target ? this.cards.rectOf(target.node) : undefined;
    const next = 'link' in target ? find(this.map, 'links', target.link) : undefined;
    const end = rect ? boxOf(rect) : next && this.boxOfEnds(next);
    return own && end && unionOfBoxes([own, end]);
  }
}
