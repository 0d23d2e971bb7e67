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
const ROUTES_A_PICTURE = 12; // ms in which ways around cards are looked for while a picture is drawn

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
  /** Links whose shapes have been drawn before there was time to look for ways around cards. */
  private readonly rough = new Set<string>();
  /** When the picture that is being drawn has used up its time for looking, ms. */
  private roughFrom = 0;
  /** The boxes of the ends of links that other links end on. */
  private readonly ends = new Map<string, Box | undefined>();
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
    const isKnown = (link: string): boolean => this.shapes.has(link) && !this.rough.has(link);
    if (!isKnown(id))
      for (const link of this.downFrom(id, isKnown)) {
        this.shapes.set(link.id, this.newShapeOf(link));
        this.rough.delete(link.id);
      }
    return this.shapes.get(id);
  }

  /** A picture begins to be drawn. */
  startPicture(): void {
    this.roughFrom = performance.now() + ROUTES_A_PICTURE;
  }

  /** The shape of a link for the picture that is being drawn: straight through what is in its way, where looking for more would keep the picture waiting. */
  drawnShapeOf(id: string): LinkShape | undefined {
    const isKnown = (link: string): boolean => this.shapes.has(link);
    if (isKnown(id)) return this.shapes.get(id);
    if (performance.now() < this.roughFrom) return this.shapeOf(id);
    for (const link of this.downFrom(id, isKnown)) {
      this.shapes.set(link.id, this.newShapeOf(link, true));
      this.rough.add(link.id);
    }
    return this.shapes.get(id);
  }

  /** Whether links have been drawn straight through what is in their way. */
  get hasRough(): boolean {
    return this.rough.size > 0;
  }

  /** Looks for the ways of links that have been drawn without, in steps. */
  *routeSteps(): Generator<void> {
    for (const id of this.rough) {
      this.rough.delete(id);
      // It may have been forgotten since.
      if (this.shapes.delete(id)) this.shapeOf(id);
      yield;
    }
  }

  private newShapeOf(link: Link, isRough = false): LinkShape | undefined {
    const looksAround = !isRough && !this.cards.isDragging();
    return linkShape(link, {
      rectOf: this.cards.rectOf,
      ...(!isRough && !this.cards.isHasty() && { isBlocked: this.cards.obstacles.isBlocked }),
      obstaclesIn: looksAround ? this.cards.obstacles.obstaclesIn : undefined,
      knobOf: (other) => this.shapes.get(other)?.knob,
      direction: directionOf(this.map),
      hasKnobLinks: (other) => hasKnobLinks(this.map, other),
    });
  }

  /**
   * A link, and the links that it ends on one through the other, as far as they are not known: the last first. They may stand on one another by the
   * thousand, so that nothing here calls itself.
   */
  private downFrom(id: string, isKnown: (link: string) => boolean): Link[] {
    const links: Link[] = [];
    let next: string | undefined = id;
    while (next !== undefined && (next === id || !isKnown(next))) {
      const link: Link | undefined = find(this.map, 'links', next);
      if (link) links.push(link);
      next = link && 'link' in link.target ? link.target.link : undefined;
    }
    return links.reverse();
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
    const changed = this.upFrom(links);
    for (const id of changed) {
      this.shapes.delete(id);
      this.ends.delete(id);
    }
    if (this.index) for (const id of changed) this.put(this.index, id);
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
    const near = [...this.shapes].filter(
      ([, shape]) => shape && wide.some((box) => boxesOverlap(box, shape.box)),
    );
    this.forgetShapes(near.map(([id]) => id));
  }

  /** Forgets the shapes of the links at a card. */
  forgetAround(nodeId: string): void {
    this.forgetShapes(this.around(nodeId));
  }

  /** Forgets the shapes of links and of those that end on them. */
  private forgetShapes(ids: readonly string[]): void {
    for (const id of this.upFrom(ids)) this.shapes.delete(id);
  }

  /** The links in which a card is a premise. */
  from(nodeId: string): string[] {
    return linksFrom(this.map, nodeId).map(({ id }) => id);
  }

  /** The links that run to or from a card, and those that end on these. */
  around(nodeId: string): string[] {
    const links = [...linksFrom(this.map, nodeId), ...linksTo(this.map, nodeId)];
    return [...this.upFrom(links.map((link) => link.id))];
  }

  /** Links, and those that end on them, one through the other. */
  private upFrom(ids: Iterable<string>): Set<string> {
    const links = new Set(ids);
    // A set goes on with what is added on the way.
    for (const id of links) for (const link of linksTo(this.map, id)) links.add(link.id);
    return links;
  }

  /** Forgets every place: cards have moved all over the map. */
  reset(): void {
    this.resets++;
    this.index = undefined;
    this.shapes.clear();
    this.ends.clear();
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
    let box: Box | undefined;
    for (const each of this.downFrom(link.id, (id) => this.ends.has(id))) {
      box = this.boxOf(each);
      if (each !== link) this.ends.set(each.id, box);
    }
    return box;
  }

  /** The box of a link's ends; what is known of the link that it ends on, where it does. */
  private boxOf({ premises, target }: Link): Box | undefined {
    const rects = premises.flatMap((id) => this.cards.rectOf(id) ?? []);
    if (rects.length < premises.length) return undefined;
    const own = unionOfBoxes(rects.map((rect) => boxOf(rect)));
    const rect = 'node' in target ? this.cards.rectOf(target.node) : undefined;
    const end = 'link' in target ? this.ends.get(target.link) : rect && boxOf(rect);
    return own && end && unionOfBoxes([own, end]);
  }
}
