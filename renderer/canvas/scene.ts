import RBush from 'rbush';
import type { MapDiff } from '../../shared/edit/diff';
import { directionOf } from '../../shared/layout/direction';
import { distanceToLink, hasKnobLinks, linkShape, type LinkShape } from '../../shared/layout/link-geometry';
import { nodeCard } from '../../shared/layout/node-card';
import { besideFamily, placeNew } from '../../shared/layout/place-new';
import { boxHolds, boxOf, unionOfBoxes, type Box, type Point, type Rect } from '../../shared/layout/rect';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { linksFrom, linksTo, targetId } from '../../shared/map/queries';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import type { CardLayout } from '../../shared/text-layout/card-size';

interface Entry extends Box {
  id: string;
}

/** A card as it stands on the canvas. */
export interface SceneCard {
  readonly node: Node;
  readonly rect: Rect;
  readonly layout: CardLayout;
}

const LINK_MARGIN = 70; // px by which a link may leave the box of its ends: its gutters and arcs
const GAP_Y = 88;

/**
 * What stands where on the canvas: an index of cards and links by their boxes, kept up to date by every edit, so that drawing and
 * the pointer look only at what is there and never at the whole map. Coordinates are map px.
 */
export class Scene {
  private readonly cards = new Map<string, SceneCard>();
  private readonly cardTree = new RBush<Entry>();
  private readonly cardEntries = new Map<string, Entry>();
  private readonly linkTree = new RBush<Entry>();
  private readonly linkEntries = new Map<string, Entry>();
  private readonly shapes = new Map<string, LinkShape | undefined>();
  private readonly listeners = new Set<() => void>();
  /** How far cards have been dragged from their places, while they are. */
  private dragged: { ids: ReadonlySet<string>; dx: number; dy: number } | undefined;
  version = 0;

  constructor(private map: ArgMap) {
    for (const node of recordsOf(map.tables.nodes)) if (find(map, 'places', node.id)) this.measure(node);
    this.cardTree.load([...this.cardEntries.values()]);
    for (const node of recordsOf(map.tables.nodes)) if (!this.cards.has(node.id)) this.putCard(node);
    for (const link of recordsOf(map.tables.links)) this.linkEntries.set(link.id, this.linkEntry(link.id));
    this.linkTree.load([...this.linkEntries.values()]);
  }

  /** Tells when anything has changed; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  card(id: string): SceneCard | undefined {
    return this.cards.get(id);
  }

  /** Where a card is drawn now: its place, or where it is being dragged to. */
  rectOf(id: string): Rect | undefined {
    const rect = this.cards.get(id)?.rect;
    if (!rect || !this.dragged?.ids.has(id)) return rect;
    return { ...rect, x: rect.x + this.dragged.dx, y: rect.y + this.dragged.dy };
  }

  /** The ids of the cards in a box. */
  cardsIn(box: Box): string[] {
    return this.cardTree.search(box).map((entry) => entry.id);
  }

  /** The ids of the links whose boxes meet a box, those that are being dragged among them. */
  linksIn(box: Box): Set<string> {
    const ids = new Set(this.linkTree.search(box).map((entry) => entry.id));
    for (const id of this.dragged?.ids ?? []) for (const link of this.linksAround(id)) ids.add(link);
    return ids;
  }

  shapeOf(id: string): LinkShape | undefined {
    if (this.shapes.has(id)) return this.shapes.get(id);
    const link = find(this.map, 'links', id);
    const shape =
      link &&
      linkShape(link, {
        rectOf: (node) => this.rectOf(node),
        knobOf: (other) => this.shapeOf(other)?.knob,
        direction: directionOf(this.map),
        hasKnobLinks: (other) => hasKnobLinks(this.map, other),
        isBlocked: (box, except) => this.cardTree.search(box).some((entry) => !except.includes(entry.id)),
      });
    this.shapes.set(id, shape);
    return shape;
  }

  /** The topmost card at a point. */
  cardAt(point: Point): string | undefined {
    const ids = this.cardsIn({ minX: point.x, minY: point.y, maxX: point.x, maxY: point.y });
    return ids.sort().at(-1);
  }

  /** The link nearest to a point, within a distance of it. */
  linkAt(point: Point, within: number): string | undefined {
    const box = {
      minX: point.x - within,
      minY: point.y - within,
      maxX: point.x + within,
      maxY: point.y + within,
    };
    let best: string | undefined;
    let bestDistance = within;
    for (const id of this.linksIn(box)) {
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

  /** The box of these ids, or of all cards. */
  bounds(ids?: Iterable<string>): Box | undefined {
    if (ids) {
      const boxes = [...ids].flatMap((id) => this.boxOfId(id) ?? []);
      return unionOfBoxes(boxes);
    }
    return unionOfBoxes(this.cardTree.all());
  }

  boxOfId(id: string): Box | undefined {
    const rect = this.rectOf(id);
    return rect ? boxOf(rect) : (this.shapeOf(id)?.box ?? this.groupBox(id));
  }

  /** A free place for a new card: as near as can be to a point, or below (beside its family) what it will be linked to. */
  freePlace(size: { width: number; height: number }, near: Point | { targetId: string }): Point {
    const isTaken = (box: Box): boolean => this.cardTree.collides(box);
    if (!('targetId' in near)) return placeNew(size, near, isTaken);
    const link = find(this.map, 'links', near.targetId);
    const anchor = this.rectOf(link ? (link.premises[0] ?? '') : near.targetId);
    if (!anchor) return placeNew(size, { x: 0, y: 0 }, isTaken);
    if (link) return placeNew(size, { x: anchor.x + anchor.width + 48, y: anchor.y }, isTaken);
    const family = linksTo(this.map, near.targetId).flatMap((other) =>
      other.premises.flatMap((id) => this.rectOf(id) ?? []),
    );
    return placeNew(size, besideFamily(anchor, family, size, GAP_Y), isTaken);
  }

  /** Moves cards on the screen while they are dragged; nothing of the map changes. Without ids the drag is over. */
  drag(ids: ReadonlySet<string> | undefined, dx = 0, dy = 0): void {
    for (const id of [...(this.dragged?.ids ?? []), ...(ids ?? [])]) this.forgetShapesAround(id);
    this.dragged = ids && { ids, dx, dy };
    this.changed();
  }

  /** Takes up an edit. */
  update(diff: MapDiff, map: ArgMap): void {
    this.map = map;
    const nodes = new Set<string>();
    const links = new Set<string>();
    for (const change of diff) {
      if (change.table === 'nodes' || change.table === 'places') nodes.add(change.id);
      else if (change.table === 'links') {
        links.add(change.id);
        const target = change.to ?? change.from;
        if (target) this.forgetShape(targetId(target)); // it may keep or lose room for the knob
      } else if (change.table === 'comments') {
        for (const id of Object.values((change.to ?? change.from)?.on ?? {})) nodes.add(String(id));
      } else if (change.table === 'head') this.shapes.clear();
    }
    for (const id of nodes) {
      const node = find(map, 'nodes', id);
      if (node) this.putCard(node);
      else this.removeCard(id);
      for (const link of this.linksAround(id)) links.add(link);
    }
    for (const id of links) this.putLink(id);
    this.changed();
  }

  private readonly groupMembers = new Map<string, Set<string>>();

  private changed(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  private measure(node: Node): void {
    const place = find(this.map, 'places', node.id);
    const layout = nodeCard(this.map, node);
    const corner = place ?? this.cards.get(node.id)?.rect ?? this.freePlace(layout, this.wantedPlace(node));
    const rect = { x: corner.x, y: corner.y, width: layout.width, height: layout.height };
    this.cards.set(node.id, { node, rect, layout });
    this.cardEntries.set(node.id, { id: node.id, ...boxOf(rect) });
    if (node.group !== undefined) {
      const members = this.groupMembers.get(node.group);
      if (members) members.add(node.id);
      else this.groupMembers.set(node.group, new Set([node.id]));
    }
  }

  /** A card that has no place yet stands by what it is linked to. */
  private wantedPlace(node: Node): Point | { targetId: string } {
    const [link] = linksFrom(this.map, node.id);
    return link ? { targetId: targetId(link) } : { x: 0, y: 0 };
  }

  private putCard(node: Node): void {
    const before = this.cards.get(node.id);
    if (before) this.takeOut(node.id, before);
    this.measure(node);
    const entry = this.cardEntries.get(node.id);
    if (entry) this.cardTree.insert(entry);
  }

  private removeCard(id: string): void {
    const before = this.cards.get(id);
    if (!before) return;
    this.takeOut(id, before);
    this.cards.delete(id);
    this.cardEntries.delete(id);
  }

  private takeOut(id: string, card: SceneCard): void {
    const entry = this.cardEntries.get(id);
    if (entry) this.cardTree.remove(entry);
    if (card.node.group !== undefined) this.groupMembers.get(card.node.group)?.delete(id);
  }

  private putLink(id: string): void {
    const before = this.linkEntries.get(id);
    if (before) this.linkTree.remove(before);
    this.linkEntries.delete(id);
    this.forgetShape(id);
    if (!find(this.map, 'links', id)) return;
    const entry = this.linkEntry(id);
    this.linkEntries.set(id, entry);
    this.linkTree.insert(entry);
  }

  /** The box of a link's ends, somewhat larger: its shape is only worked out when it is drawn. */
  private linkEntry(id: string): Entry {
    const box = unionOfBoxes(this.endsOf(id).map((rect) => boxOf(rect, LINK_MARGIN)));
    return { id, ...(box ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 }) };
  }

  private endsOf(id: string): Rect[] {
    const link = find(this.map, 'links', id);
    if (!link) return [];
    const premises = link.premises.flatMap((node) => this.rectOf(node) ?? []);
    const target =
      'node' in link.target ? [this.rectOf(link.target.node) ?? []].flat() : this.endsOf(link.target.link);
    return [...premises, ...target];
  }

  /** The links that run to or from a card, and those that end on these. */
  private linksAround(id: string): string[] {
    const links = [...linksFrom(this.map, id), ...linksTo(this.map, id)].map((link) => link.id);
    for (let i = 0; i < links.length; i++) {
      for (const link of linksTo(this.map, links[i] ?? '')) if (!links.includes(link.id)) links.push(link.id);
    }
    return links;
  }

  private forgetShapesAround(id: string): void {
    for (const link of this.linksAround(id)) this.shapes.delete(link);
  }

  private forgetShape(id: string): void {
    this.shapes.delete(id);
    for (const link of linksTo(this.map, id)) this.forgetShape(link.id);
  }
}
