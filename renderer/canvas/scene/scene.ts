import type { MapDiff } from '../../../shared/edit/diff';
import { BoxIndex } from '../../../shared/layout/box-index';
import { closeGaps, type Shift } from '../../../shared/layout/close-gaps';
import { distanceToLink, type LinkShape } from '../../../shared/layout/link-geometry';
import { hasBadges } from '../../../shared/layout/node-card';
import { makeRoom } from '../../../shared/layout/make-room';
import { placeNew } from '../../../shared/layout/place-new';
import { placePremise, type Sibling } from '../../../shared/layout/place-premise';
import { boxHolds, boxOf, unionOfBoxes, type Box, type Point, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { linksFrom, linksTo, targetId } from '../../../shared/map/queries';
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

const GAP_Y = 88;
const MOST_OF_BRANCH = 500; // cards
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
  version = 0;
  /** Made at the first question: the first picture of a large map does not need it. */
  private boxes: BoxIndex | undefined;
  private readonly views = new Map<number, SceneCard>();
  private readonly groupMembers = new Map<string, Set<string>>();
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

  /** The area of a group: its own frame, or what wraps its members, with room for its title. */
  groupBox(id: string): Box | undefined {
    const group = find(this.map, 'groups', id);
    if (group?.frame) return boxOf(group.frame);
    const members = [...(this.groupMembers.get(id) ?? [])].flatMap((node) => this.rectOf(node) ?? []);
    const box = unionOfBoxes(members.map((rect) => boxOf(rect, 24)));
    return box && { ...box, minY: box.minY - 24 };
  }

  /** The group whose title is at a point. */
  groupTitleAt(point: Point): string | undefined {
    for (const group of recordsOf(this.map.tables.groups)) {
      const box = this.groupBox(group.id);
      if (box && boxHolds({ ...box, maxY: box.minY + 32 }, point)) return group.id;
    }
    return undefined;
  }

  /** The nodes of a group. */
  membersOf(groupId: string): ReadonlySet<string> {
    return this.groupMembers.get(groupId) ?? NO_HITS;
  }

  /** The box of these ids, or of all cards. */
  bounds(ids?: Iterable<string>): Box | undefined {
    return ids ? unionOfBoxes([...ids].flatMap((id) => this.boxOfId(id) ?? [])) : this.cards.bounds();
  }

  boxOfId(id: string): Box | undefined {
    const rect = this.rectOf(id);
    return rect ? boxOf(rect) : (this.shapeOf(id)?.box ?? this.groupBox(id));
  }

  /** A free place for a new card: as near as can be to a point, or below (beside its family) what it will be linked to. */
  freePlace(size: { width: number; height: number }, near: Point | { targetId: string }): Point {
    const isTaken = (box: Box): boolean => this.index().has(box, () => true);
    if (!('targetId' in near)) return placeNew(size, near, isTaken);
    const link = find(this.map, 'links', near.targetId);
    const anchor = this.rectOf(link ? (link.premises[0] ?? '') : near.targetId);
    if (!anchor) return placeNew(size, { x: 0, y: 0 }, isTaken);
    if (link) return placeNew(size, { x: anchor.x + anchor.width + 48, y: anchor.y }, isTaken);
    const siblings = linksTo(this.map, near.targetId).flatMap((other) =>
      other.premises.flatMap((id): Sibling[] => {
        const rect = this.rectOf(id);
        return rect ? [{ ...rect, branchBottom: this.branchBottom(id) }] : [];
      }),
    );
    const place = placePremise(size, anchor, siblings, GAP_Y, isTaken);
    return this.placeOf(near.targetId, place);
  }

  /** The places of the cards that must move so that these cards lie on none; what was placed by hand stays. */
  roomFor(ids: readonly string[]): { node: string; x: number; y: number }[] {
    const moves = makeRoom(ids, {
      rectOf: (id) => this.rectOf(id),
      search: (box) => this.cardsIn(box),
      isPinned: (id) => find(this.map, 'places', id)?.pinned === true,
    });
    return [...moves].map(([node, point]) => ({ node, ...this.placeOf(node, point) }));
  }

  /** How far down a branch reaches; of a very large one, its first cards. */
  private branchBottom(id: string): number {
    let bottom = -Infinity;
    const seen = new Set([id]);
    for (const node of seen) {
      const rect = this.rectOf(node);
      if (rect) bottom = Math.max(bottom, rect.y + rect.height);
      if (seen.size > MOST_OF_BRANCH) break;
      for (const link of linksTo(this.map, node)) for (const premise of link.premises) seen.add(premise);
    }
    return bottom;
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

  /** Lets cards glide to where they stand now from where they stood before. */
  glide(from: ReadonlyMap<string, Point>, time: number): void {
    const ways = [...from].flatMap(([id, start]) => {
      const slot = this.shownSlot(id);
      const end = slot === undefined ? undefined : this.cards.rect(slot);
      return slot !== undefined && end && (end.x !== start.x || end.y !== start.y)
        ? [{ slot, start, end }]
        : [];
    });
    const begin = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - begin) / time));
      const eased = 1 - (1 - share) ** 3;
      for (const { slot, start, end } of ways) {
        this.cards.x[slot] = start.x + (end.x - start.x) * eased;
        this.cards.y[slot] = start.y + (end.y - start.y) * eased;
      }
      this.links.forgetAllShapes();
      this.changed();
      if (share < 1) requestAnimationFrame(step);
    };
    if (ways.length > 0) requestAnimationFrame(step);
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
    this.cards.hasFaded = look.faded.size > 0;
    for (const [id, slot] of this.cards.slots) this.flag(id, slot);
    if (look.hidden.size > 0 || wasHidden.size > 0) this.links.reset();
    this.views.clear();
    this.changed();
  }

  /** Packs the indexes while nobody waits, so that the first click in a large map does not. */
  prepare(): void {
    this.index().pack();
    this.links.prepare();
  }

  /** Takes up an edit. */
  update(diff: MapDiff, map: ArgMap): void {
    this.map = map;
    const nodes = new Set<string>();
    const links = new Set<string>();
    let foldsChange = false;
    for (const change of diff) {
      if (change.table === 'nodes' || change.table === 'places') nodes.add(change.id);
      else if (change.table === 'links') {
        links.add(change.id);
        for (const link of [change.from, change.to]) {
          if (!link) continue;
          links.add(targetId(link)); // it may keep or lose room for the knob
          this.views.delete(this.cards.slots.get(targetId(link)) ?? -1); // and gain or lose its branch
        }
      } else if (change.table === 'comments') {
        const on = (change.to ?? change.from)?.on ?? {};
        for (const id of Object.values(on).map(String)) {
          nodes.add(id);
          if (change.to) this.withComments.add(id);
        }
      } else if (change.table === 'head') this.links.forgetAllShapes();
      foldsChange ||= change.table === 'nodes' && change.from?.folded !== change.to?.folded;
      foldsChange ||= change.table === 'links' && this.folds.counts.size > 0;
    }
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

  private shownSlot(id: string): number | undefined {
    const slot = this.cards.slots.get(id);
    return slot === undefined || this.cards.has(slot, HIDDEN) ? undefined : slot;
  }

  private contentOf(node: Node): CardContent {
    const badges = this.withComments.has(node.id) ? hasBadges(this.map, node) : hasBadges(undefined, node);
    const width = find(this.map, 'places', node.id)?.width;
    return { text: node.text, width, badges, main: node.main ?? false };
  }

  /** A card that has no place yet stands by what it is linked to. */
  private wantedPlace(node: Node): Point {
    const before = this.cards.slots.get(node.id);
    if (before !== undefined) return this.cards.rect(before);
    const [link] = linksFrom(this.map, node.id);
    return this.freePlace(
      cardSize(this.contentOf(node)),
      link ? { targetId: targetId(link) } : { x: 0, y: 0 },
    );
  }

  /** @returns false for a node without a place, when none is given */
  private putCard(node: Node, wanted?: Point): boolean {
    const place = find(this.map, 'places', node.id) ?? wanted;
    if (!place) return false;
    const group = this.cards.nodes[this.cards.slots.get(node.id) ?? -1]?.group;
    if (group !== undefined && group !== node.group) this.groupMembers.get(group)?.delete(node.id);
    const { width, height } = cardSize(this.contentOf(node));
    const shift = this.shifts.get(node.id);
    const slot = this.cards.put(node, place.x + (shift?.dx ?? 0), place.y + (shift?.dy ?? 0), width, height);
    this.views.delete(slot);
    this.flag(node.id, slot);
    if (node.group !== undefined) {
      const members = this.groupMembers.get(node.group);
      if (members) members.add(node.id);
      else this.groupMembers.set(node.group, new Set([node.id]));
    }
    return true;
  }

  private removeCard(id: string): void {
    const group = this.cards.nodes[this.cards.slots.get(id) ?? -1]?.group;
    if (group !== undefined) this.groupMembers.get(group)?.delete(id);
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
