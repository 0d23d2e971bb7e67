import type { MapDiff } from '../../../shared/edit/diff';
import { BoxIndex } from '../../../shared/layout/box-index';
import { closeGaps, type Shift } from '../../../shared/layout/close-gaps';
import { distanceToLink, type LinkShape } from '../../../shared/layout/link-geometry';
import { hasBadges } from '../../../shared/layout/node-card';
import { boxOf, unionOfBoxes, type Box, type Point, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { linksFrom, targetId } from '../../../shared/map/queries';
import type { Node } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import {
  cardLayout,
  cardSize,
  type CardContent,
  type CardLayout,
} from '../../../shared/text-layout/card-size';
import { foldsOf, hasBranch, type Folds } from '../../../shared/view/folds';
import type { Look } from '../../../shared/view/look';
import { freePlace } from './placing';
import { GroupAreas } from './group-areas';
import { touchedBy } from './touched';
import { CardTable, DRAGGED, FADED, FOUND, HIDDEN } from './card-table';
import { LinkTable } from './link-table';

/** A card as it stands on the canvas. */
export interface SceneCard {
  readonly node: Node;
  readonly rect: Rect;
  readonly layout: CardLayout;
  readonly faded: boolean;
  readonly found: boolean;
  /** How many cards its folded branch hides. */
  readonly folded: number;
  /** It has a branch that could be folded. */
  readonly foldable: boolean;
}

const MOST_SINGLE = 300; // dragged cards beyond these are drawn among the others
const NO_LOOK: Look = { faded: new Set(), hidden: new Set() };
const NO_HITS: ReadonlySet<string> = new Set();

/**
 * What stands where on the canvas: an index of cards and links by their boxes, kept up to date by every edit, so that drawing and
 * the pointer look only at what is there and never at the whole map. Folded branches and hidden cards are not there. Coordinates are
 * map px.
 */
export class Scene {
  readonly cards: CardTable;
  readonly links: LinkTable;
  readonly groups: GroupAreas;
  version = 0;
  /** The first picture has been drawn, and there was time for what it did not need. */
  isPrepared = false;
  /** Made at the first question: the first picture of a large map does not need it. */
  private boxes: BoxIndex | undefined;
  private readonly views = new Map<number, SceneCard>();
  private readonly listeners = new Set<() => void>();
  private readonly withComments = new Set<string>();
  private folds: Folds = { hidden: NO_HITS, counts: new Map() };
  private shifts: ReadonlyMap<string, Shift> = new Map();
  private look = NO_LOOK;
  private found = NO_HITS;
  /** The cards that are being dragged, and where they stood. */
  private dragged: Map<string, Point> | undefined;

  constructor(private map: ArgMap) {
    this.cards = new CardTable(map.tables.nodes.size);
    this.groups = new GroupAreas((id) => this.rectOf(id));
    this.links = new LinkTable(map, {
      rectOf: (id) => this.rectOf(id),
      isBlocked: (box, except) =>
        this.index().has(box, (slot) => !except.includes(this.cards.nodes[slot]?.id ?? '')),
    });
    for (const comment of recordsOf(map.tables.comments)) {
      for (const id of Object.values(comment.on)) this.withComments.add(String(id));
    }
    const unplaced: Node[] = [];
    for (const node of recordsOf(map.tables.nodes)) if (!this.putCard(node)) unplaced.push(node);
    for (const node of unplaced) this.putCard(node, this.wantedPlace(node));
    this.folds = foldsOf(map);
    if (this.folds.hidden.size > 0) this.refold();
  }

  /** Tells when anything has changed; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A card that is shown. */
  card(id: string): SceneCard | undefined {
    const slot = this.shownSlot(id);
    const node = slot === undefined ? undefined : this.cards.nodes[slot];
    if (slot === undefined || !node) return undefined;
    let view = this.views.get(slot);
    if (!view) {
      view = {
        node,
        rect: this.cards.rect(slot),
        layout: cardLayout(this.contentOf(node)),
        faded: this.cards.has(slot, FADED),
        found: this.cards.has(slot, FOUND),
        folded: this.folds.counts.get(id) ?? 0,
        foldable: hasBranch(this.map, id),
      };
      this.views.set(slot, view);
    }
    return view;
  }

  /** Where a card is drawn now: its place, or where it is being dragged to. */
  rectOf(id: string): Rect | undefined {
    const slot = this.shownSlot(id);
    return slot === undefined ? undefined : this.cards.rect(slot);
  }

  /** From where a card is shown to its place in the map: what folded branches have moved it by. */
  placeOf(id: string, shown: Point): Point {
    const shift = this.shifts.get(id);
    return { x: Math.round(shown.x - (shift?.dx ?? 0)), y: Math.round(shown.y - (shift?.dy ?? 0)) };
  }

  /** The slots of the cards in a box, those that are being dragged among them. */
  slotsIn(box: Box): number[] {
    const slots = this.index().search(box);
    for (const id of this.dragged?.keys() ?? []) {
      const slot = this.cards.slots.get(id);
      if (slot !== undefined && !slots.includes(slot)) slots.push(slot);
    }
    return slots;
  }

  /** The ids of the cards in a box. */
  cardsIn(box: Box): string[] {
    return this.slotsIn(box).flatMap((slot) => this.cards.nodes[slot]?.id ?? []);
  }

  /** The ids of the links whose boxes meet a box, those that are being dragged among them. */
  linksIn(box: Box): Set<string> {
    const ids = new Set(this.links.search(box));
    for (const id of this.dragged?.keys() ?? []) for (const link of this.links.around(id)) ids.add(link);
    for (const id of this.look.hidden) ids.delete(id);
    return ids;
  }

  /** The folded cards that are shown, and how many cards each of them hides. */
  get foldCounts(): ReadonlyMap<string, number> {
    return this.folds.counts;
  }

  shapeOf(id: string): LinkShape | undefined {
    return this.links.shapeOf(id);
  }

  /** Nodes and links that a filter hides. */
  get hiddenByLook(): ReadonlySet<string> {
    return this.look.hidden;
  }

  isFaded(linkId: string): boolean {
    return this.look.faded.has(linkId);
  }

  /** The topmost card at a point. */
  cardAt(point: Point): string | undefined {
    const ids = this.cardsIn({ minX: point.x, minY: point.y, maxX: point.x, maxY: point.y });
    return ids.sort().at(-1);
  }

  /** The link nearest to a point, within a distance of it. */
  linkAt(point: Point, within: number): string | undefined {
    let best: string | undefined;
    let bestDistance = within;
    for (const id of this.linksIn(boxOf({ ...point, width: 0, height: 0 }, within))) {
      const shape = this.shapeOf(id);
      const distance = shape ? distanceToLink(shape, point) : Infinity;
      if (distance <= bestDistance) [best, bestDistance] = [id, distance];
    }
    return best;
  }

  /** The box of these ids, or of all cards. */
  bounds(ids?: Iterable<string>): Box | undefined {
    return ids ? unionOfBoxes([...ids].flatMap((id) => this.boxOfId(id) ?? [])) : this.cards.bounds();
  }

  boxOfId(id: string): Box | undefined {
    const rect = this.rectOf(id);
    return rect ? boxOf(rect) : (this.shapeOf(id)?.box ?? this.groups.boxOf(this.map, id));
  }

  /** Moves cards on the screen while they are dragged; nothing of the map changes. Without ids the drag is over. */
  drag(ids: ReadonlySet<string> | undefined, dx = 0, dy = 0): void {
    for (const [id, from] of this.dragged ?? []) if (!ids?.has(id)) this.moveCard(id, from.x, from.y, false);
    const starts = new Map<string, Point>();
    for (const id of ids ?? []) {
      const from = this.dragged?.get(id) ?? this.rectOf(id);
      if (!from) continue;
      starts.set(id, { x: from.x, y: from.y });
      this.moveCard(id, from.x + dx, from.y + dy, (ids?.size ?? 0) <= MOST_SINGLE);
    }
    this.dragged = ids && starts;
    this.changed();
  }

  /** Shows cards at these places for now; their own places stay as they are. */
  showAt(slots: readonly number[], places: readonly Point[]): void {
    slots.forEach((slot, index) => {
      this.cards.x[slot] = places[index]?.x ?? 0;
      this.cards.y[slot] = places[index]?.y ?? 0;
    });
    this.links.forgetAllShapes();
    this.changed();
  }

  isDragging(): boolean {
    return this.dragged !== undefined;
  }

  /** The cards that are being dragged, unless they are too many to be drawn by themselves. */
  draggedCards(): readonly string[] {
    const ids = [...(this.dragged?.keys() ?? [])];
    return ids.length > MOST_SINGLE ? [] : ids;
  }

  /** Shows the map with some of it standing back or hidden, and these nodes lit. */
  setLook(look: Look, found: ReadonlySet<string> = NO_HITS): void {
    const isPlain = look.faded.size + look.hidden.size + found.size === 0;
    const wasPlain = this.look.faded.size + this.look.hidden.size + this.found.size === 0;
    if (isPlain && wasPlain) return;
    const wasHidden = this.look.hidden;
    this.look = look;
    this.found = found;
    this.cards.hasFound = found.size > 0;
    for (const [id, slot] of this.cards.slots) this.flag(id, slot);
    if (look.hidden.size > 0 || wasHidden.size > 0) this.links.reset();
    this.views.clear();
    this.changed();
  }

  /** Packs the indexes while nobody waits, so that the first click in a large map does not; then the picture can tell more. */
  prepare(): void {
    this.index().pack();
    this.links.prepare();
    this.isPrepared = true;
    for (const listener of this.listeners) listener(); // nothing has moved, but the picture can tell more
  }

  /** Takes up an edit. */
  update(diff: MapDiff, map: ArgMap): void {
    this.map = map;
    const { nodes, links, commented, folds, head } = touchedBy(diff);
    for (const id of commented) this.withComments.add(id);
    for (const id of links) this.views.delete(this.cards.slots.get(id) ?? -1);
    if (head) this.links.forgetAllShapes();
    const foldsChange = folds || (links.size > 0 && this.folds.counts.size > 0);
    for (const id of nodes) {
      const node = find(map, 'nodes', id);
      if (!node) this.removeCard(id);
      else if (!this.putCard(node)) this.putCard(node, this.wantedPlace(node));
      for (const link of this.links.around(id)) links.add(link);
    }
    this.links.update(map, links);
    if (foldsChange) {
      this.folds = foldsOf(map);
      this.refold();
    }
    this.changed();
  }

  private changed(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  /** The slot of a card that is shown. */
  shownSlot(id: string): number | undefined {
    const slot = this.cards.slots.get(id);
    return slot === undefined || this.cards.has(slot, HIDDEN) ? undefined : slot;
  }

  private contentOf(node: Node, place?: Point & { width?: number | undefined }): CardContent {
    const badges = this.withComments.has(node.id) ? hasBadges(this.map, node) : hasBadges(undefined, node);
    const { width } = place ?? find(this.map, 'places', node.id) ?? {};
    return { text: node.text, width, badges, main: node.main ?? false };
  }

  /** A card that has no place yet stands by what it is linked to. */
  private wantedPlace(node: Node): Point {
    const before = this.cards.slots.get(node.id);
    if (before !== undefined) return this.cards.rect(before);
    const [link] = linksFrom(this.map, node.id);
    return freePlace(
      this,
      this.map,
      cardSize(this.contentOf(node)),
      link ? { targetId: targetId(link) } : { x: 0, y: 0 },
    );
  }

  /** @returns false for a node without a place, when none is given */
  private putCard(node: Node, wanted?: Point): boolean {
    const place = find(this.map, 'places', node.id) ?? wanted;
    if (!place) return false;
    if (node.group !== undefined || this.groups.hasMembers) {
      const before = this.cards.nodes[this.cards.slots.get(node.id) ?? -1];
      this.groups.put(node.id, before?.group, node.group);
    }
    const { width, height } = cardSize(this.contentOf(node, place));
    const shift = this.shifts.size > 0 ? this.shifts.get(node.id) : undefined;
    const slot = this.cards.put(node, place.x + (shift?.dx ?? 0), place.y + (shift?.dy ?? 0), width, height);
    this.views.delete(slot);
    this.flag(node.id, slot);
    return true;
  }

  private removeCard(id: string): void {
    this.groups.put(id, this.cards.nodes[this.cards.slots.get(id) ?? -1]?.group, undefined);
    const slot = this.cards.remove(id);
    if (slot === undefined) return;
    this.views.delete(slot);
    this.boxes?.remove(slot);
  }

  /** @param single whether it is to be drawn by itself, over all others */
  private moveCard(id: string, x: number, y: number, single: boolean): void {
    const slot = this.shownSlot(id);
    if (slot === undefined) return;
    const flags = this.cards.flags[slot] ?? 0;
    this.cards.flags[slot] = single ? flags | DRAGGED : flags & ~DRAGGED;
    this.cards.x[slot] = x;
    this.cards.y[slot] = y;
    for (const link of this.links.around(id)) this.links.forgetShape(link);
  }

  /** Sets what the look makes of a card, and puts it into the index or takes it out. */
  private flag(id: string, slot: number): void {
    const { cards, look, found } = this;
    const hidden = isIn(this.folds.hidden, id) || isIn(look.hidden, id);
    const faded = isIn(look.faded, id);
    cards.flags[slot] = (hidden ? HIDDEN : 0) | (faded ? FADED : 0) | (isIn(found, id) ? FOUND : 0);
    if (this.boxes) this.putBox(this.boxes, slot);
  }

  private index(): BoxIndex {
    if (this.boxes) return this.boxes;
    this.boxes = new BoxIndex();
    for (const slot of this.cards.slots.values()) this.putBox(this.boxes, slot);
    return this.boxes;
  }

  private putBox(boxes: BoxIndex, slot: number): void {
    if (this.cards.has(slot, HIDDEN)) return boxes.remove(slot);
    const { x, y, width, height } = this.cards.rect(slot);
    boxes.put(slot, x, y, x + width, y + height);
  }

  /** Hides what is folded away, and closes or opens the gaps. */
  private refold(): void {
    const { map, cards } = this;
    this.shifts =
      this.folds.hidden.size === 0
        ? new Map()
        : closeGaps(map, this.folds.hidden, (id) => {
            const slot = cards.slots.get(id);
            const place = find(map, 'places', id);
            return slot !== undefined && place ? { ...cards.rect(slot), x: place.x, y: place.y } : undefined;
          });
    for (const [id, slot] of cards.slots) {
      const place = find(map, 'places', id);
      const shift = this.shifts.get(id);
      if (place) {
        cards.x[slot] = place.x + (shift?.dx ?? 0);
        cards.y[slot] = place.y + (shift?.dy ?? 0);
      }
      this.flag(id, slot);
    }
    this.views.clear();
    this.links.reset();
  }
}

function isIn(ids: ReadonlySet<string>, id: string): boolean {
  return ids.size > 0 && ids.has(id);
}
