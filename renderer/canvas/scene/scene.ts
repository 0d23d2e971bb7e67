import type { MapDiff } from '../../../shared/edit/diff';
import type { BoxIndex } from '../../../shared/layout/box-index';
import { closeGaps, type Shift } from '../../../shared/layout/close-gaps';
import { distanceToLink, type LinkShape } from '../../../shared/layout/link-geometry';
import { obstaclesAmong } from '../../../shared/layout/obstacles';
import { placeByLinks } from '../../../shared/layout/placing';
import { boxOf, unionOfBoxes, type Box, type Point, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { nodesOfPassage } from '../../../shared/map/queries';
import type { Node } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import { cardSize } from '../../../shared/text-layout/card-size';
import { openComments } from '../../../shared/view/badges';
import { foldsOf, type Folds } from '../../../shared/view/folds';
import type { Visibility } from '../../../shared/view/visibility';
import { atOnce, eachInSteps } from '../../state/in-steps';
import { GroupAreas } from './group-areas';
import { touchedBy } from './touched';
import { WaitingCards } from './unplaced';
import { CardFaces } from './card-faces';
import { contentOf, sceneCard, type SceneCard } from './scene-card';
import { CardTable, DRAGGED, FADED, FOUND, HIDDEN, lookFlags } from './card-table';
import { LinkTable } from './link-table';

const MOST_AT_ONCE = 300; // cards of which the first picture has everything
const MOST_SINGLE = 300; // dragged cards beyond these are drawn among the others
const ALL_SEEN: Visibility = { faded: new Set(), hidden: new Set() };
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
  readonly faces = new CardFaces();
  /** Cards and titles of groups. */
  readonly obstacles = obstaclesAmong(
    () => this.index(),
    (slot) => this.cards.standing(slot),
    () => this.groups.titleBoxes(this.map),
  );
  version = 0;
  readonly waiting = new WaitingCards({
    unplaced: (id) => (find(this.map, 'places', id) ? undefined : find(this.map, 'nodes', id)),
    put: (node, place) => void this.putCard(node, place),
    bestPlace: (node) => this.placeByLinks(node),
    moved: (id) => {
      this.links.update(this.map, this.links.around(id));
      this.changed();
    },
    movedMany: () => {
      this.boxes = undefined;
      this.links.reset();
      this.version++;
    },
  });
  /** The first picture has been drawn, and there was time for what it did not need. */
  isPrepared = false;
  /** Built on first use: the first picture of a large map does not need it. */
  private boxes: BoxIndex | undefined;
  private readonly views = new Map<number, SceneCard>();
  private readonly listeners = new Set<() => void>();
  private readonly withComments = new Set<string>();
  private folds: Folds = { hidden: NO_HITS, counts: new Map() };
  private shifts: ReadonlyMap<string, Shift> = new Map();
  private visibility = ALL_SEEN;
  private found = NO_HITS;
  /** The cards that are being dragged, and where they stood. */
  private dragged: Map<string, Point> | undefined;

  /** @param isEmpty its cards are put in steps (`fillSteps`) before it is used */
  constructor(
    private map: ArgMap,
    isEmpty = false,
  ) {
    this.cards = new CardTable(map.tables.nodes.size);
    this.groups = new GroupAreas((id) => this.rectOf(id));
    this.links = new LinkTable(map, {
      rectOf: (id) => this.rectOf(id),
      obstacles: this.obstacles,
      isDragging: () => this.isDragging(),
      // The first picture of a large map does not wait for what links run behind.
      isHasty: () => !this.isPrepared && this.cards.size > MOST_AT_ONCE,
    });
    for (const { on } of recordsOf(map.tables.comments))
      for (const id of Object.values(on)) this.withComments.add(String(id));
    if (!isEmpty) atOnce(this.fillSteps());
  }

  /** Puts all cards of the map, in steps. */
  *fillSteps(): Generator<void> {
    const unplaced: Node[] = [];
    yield* eachInSteps(recordsOf(this.map.tables.nodes), (node) => {
      if (!this.putCard(node)) unplaced.push(node);
    });
    yield* this.waiting.addSteps(unplaced, this.map.tables.nodes.size, this.cards.bounds());
    this.folds = foldsOf(this.map);
    if (this.folds.hidden.size > 0) this.refold();
  }

  /** Calls the listener after every change; returns the function that ends it. */
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
      view = sceneCard(this.map, node, {
        rect: this.cards.rect(slot),
        content: contentOf(this.map, node, this.withComments),
        faded: this.cards.has(slot, FADED),
        found: this.cards.has(slot, FOUND),
        folded: this.folds.counts.get(id) ?? 0,
      });
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

  /** The ids of the links that may meet a box, those that are being dragged among them; of very many not all. */
  linksIn(box: Box): { ids: Set<string>; isAll: boolean } {
    const { found, isAll } = this.links.search(box);
    const ids = new Set(found);
    if (!isAll) for (const id of this.cardsIn(box)) for (const link of this.links.from(id)) ids.add(link);
    for (const id of this.dragged?.keys() ?? []) for (const link of this.links.around(id)) ids.add(link);
    for (const id of this.visibility.hidden) ids.delete(id);
    return { ids, isAll };
  }

  /** The folded cards that are shown, and how many cards each of them hides. */
  get foldCounts(): ReadonlyMap<string, number> {
    return this.folds.counts;
  }

  shapeOf(id: string): LinkShape | undefined {
    return this.links.shapeOf(id);
  }

  /** Nodes and links that a filter hides. */
  get hiddenByFilter(): ReadonlySet<string> {
    return this.visibility.hidden;
  }

  /** Whether a link stands back, or a group with the last of its cards. */
  isFaded(id: string): boolean {
    return this.visibility.faded.has(id) || this.groups.liesIn(id, this.visibility.faded);
  }

  /** The topmost card at a point. */
  cardAt(point: Point): string | undefined {
    return this.cardsIn(boxOf({ ...point, width: 0, height: 0 }))
      .sort()
      .at(-1);
  }

  /** The link nearest to a point, within a distance of it. */
  linkAt(point: Point, within: number): string | undefined {
    let best: string | undefined;
    let bestDistance = within;
    for (const id of this.linksIn(boxOf({ ...point, width: 0, height: 0 }, within)).ids) {
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
    return (this.dragged?.size ?? 0) > MOST_SINGLE ? [] : [...(this.dragged?.keys() ?? [])];
  }

  /** Shows the map with some of it faded or hidden, and these nodes highlighted. */
  setVisibility(visibility: Visibility, found: ReadonlySet<string> = NO_HITS): void {
    const isPlain = visibility.faded.size + visibility.hidden.size + found.size === 0;
    const wasPlain = this.visibility.faded.size + this.visibility.hidden.size + this.found.size === 0;
    if (isPlain && wasPlain) return;
    const wasHidden = this.visibility.hidden;
    this.visibility = visibility;
    this.found = found;
    this.cards.hasFound = found.size > 0;
    for (const [id, slot] of this.cards.slots) this.flag(id, slot);
    if (visibility.hidden.size > 0 || wasHidden.size > 0) this.links.reset();
    this.views.clear();
    this.changed();
  }

  /** Packs the indexes in steps, so that the first click in a large map need not; then the picture can show more. */
  *prepareSteps(): Generator<void> {
    const { version } = this;
    const boxes = this.boxes ?? (yield* this.cards.boxSteps());
    // What was edited meanwhile is not in it.
    if (this.version === version) this.boxes ??= boxes;
    this.index().pack();
    yield;
    yield* this.links.prepareSteps();
    if (this.cards.size > MOST_AT_ONCE) this.links.forgetAllShapes();
    this.isPrepared = true;
    for (const listener of this.listeners) listener(); // nothing has moved, but the picture can show more
  }

  /** Takes up an edit. */
  update(diff: MapDiff, map: ArgMap): void {
    this.map = map;
    const { nodes, links, commented, folds, head, sources, passages } = touchedBy(diff);
    if (sources) this.views.clear(); // titles and grades stand on cards
    for (const id of passages)
      for (const node of nodesOfPassage(map, id)) this.views.delete(this.cards.slots.get(node.id) ?? -1);
    for (const id of commented) this.withComments.add(id);
    for (const id of links) this.views.delete(this.cards.slots.get(id) ?? -1);
    if (head) this.links.forgetAllShapes();
    const foldsChange = folds || (links.size > 0 && this.folds.counts.size > 0);
    const where: Box[] = [];
    for (const id of nodes) {
      const node = find(map, 'nodes', id);
      where.push(...this.cards.boxesOf(id));
      if (!node) this.removeCard(id);
      else if (!this.putCard(node)) this.putCard(node, this.wantedPlace(node));
      where.push(...this.cards.boxesOf(id));
      for (const link of this.links.around(id)) links.add(link);
    }
    this.links.forgetNear([...where, ...this.groups.movedTitles(map)]);
    this.links.update(map, links);
    if (foldsChange) this.refold();
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

  /** How many open comments a link has. */
  commentsOnLink = (id: string): number => (this.withComments.has(id) ? openComments(this.map, id) : 0);

  /** A card that has no place yet stands by what it is linked to. */
  private wantedPlace(node: Node): Point {
    const before = this.cards.slots.get(node.id);
    return before === undefined ? this.placeByLinks(node) : this.cards.rect(before);
  }

  private placeByLinks(node: Node): Point {
    return placeByLinks(this, this.map, node.id, cardSize(contentOf(this.map, node, this.withComments)));
  }

  /** @returns false for a node without a place, when none is given */
  private putCard(node: Node, wanted?: Point): boolean {
    const place = find(this.map, 'places', node.id) ?? wanted;
    if (!place) return false;
    if (node.group !== undefined || this.groups.hasMembers) {
      const before = this.cards.nodes[this.cards.slots.get(node.id) ?? -1];
      this.groups.put(node.id, before?.group, node.group);
    }
    const { width, height } = cardSize(contentOf(this.map, node, this.withComments, place));
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
    this.links.forgetAround(id);
  }

  /** Sets what the look makes of a card, and puts it into the index or takes it out. */
  private flag(id: string, slot: number): void {
    const { cards, visibility, found } = this;
    const { hidden, faded } = visibility;
    cards.flags[slot] = lookFlags(id, { folded: this.folds.hidden, hidden, faded, found });
    if (this.boxes) this.cards.putBox(this.boxes, slot);
  }

  private index(): BoxIndex {
    return (this.boxes ??= atOnce(this.cards.boxSteps()));
  }

  /** Hides what is folded away, and closes or opens the gaps. */
  private refold(): void {
    const { map, cards } = this;
    this.folds = foldsOf(map);
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
    this.groups.movedTitles(map);
    this.links.reset();
  }
}
