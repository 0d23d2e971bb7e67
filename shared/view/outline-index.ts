import type { Change, MapDiff } from '../edit/diff';
import { find, type ArgMap } from '../map/arg-map';
import type { Outline } from '../map/outline';
import { itemsUnder, rootItem, type OutlineItem } from '../map/outline-items';
import { compareRoots } from '../map/order';
import { targetId } from '../map/queries';
import { linksUp, linksWithPremise, rootsOf } from '../map/roots';
import type { Link } from '../map/schema';

const MOST_CHANGES = 2000; // changes in one edit above which everything is looked up again

/** The outline of a map that is edited: an edit costs what it touches, not what the map holds. */
export class OutlineIndex implements Outline {
  roots: readonly OutlineItem[] = [];
  private free = new Set<string>();
  private hasStray = false;
  private readonly items = new Map<string, readonly OutlineItem[] | undefined>();

  constructor(public map: ArgMap) {
    this.findRoots();
  }

  /** Starts over with another map. */
  reset(map: ArgMap): void {
    this.map = map;
    this.items.clear();
    this.findRoots();
  }

  readonly under = (id: string): readonly OutlineItem[] | undefined => {
    const known = this.items.get(id);
    if (known || this.items.has(id)) return known;
    const items = itemsUnder(this.map, id);
    this.items.set(id, items);
    return items;
  };

  /**
   * Takes an edit up.
   * @param map the map after it
   * @returns whether rows may have changed; a row's own text is not asked for
   */
  update(diff: MapDiff, map: ArgMap): boolean {
    if (diff.length > MOST_CHANGES || diff.some(turns)) {
      this.reset(map);
      return true;
    }
    this.map = map;
    const touched = { lists: new Set<string>(), nodes: new Set<string>(), links: new Set<string>() };
    let hasChanged = false;
    for (const change of diff) {
      const { table, id, from, to } = change;
      if (table === 'nodes') {
        if (!from || !to || from.kind !== to.kind || from.main !== to.main) touched.nodes.add(id);
        if (from?.folded !== to?.folded) hasChanged = true;
        if (!to) this.items.delete(id);
      } else if (table === 'places') {
        if (this.free.has(id) || this.hasStray) touched.nodes.add(id);
        for (const link of linksWithPremise(map, id)) touched.lists.add(targetId(link)).add(link.id);
      } else if (table === 'links') {
        touched.links.add(id);
        for (const link of [from, to]) if (link) this.touchLink(link, touched);
      }
    }
    const newLists = [...touched.lists].filter((id) => this.relist(id)).length > 0;
    const newRoots = this.updateRoots(touched);
    return hasChanged || newLists || newRoots;
  }

  private touchLink(link: Link, touched: { lists: Set<string>; nodes: Set<string> }): void {
    const target = targetId(link);
    touched.lists.add(link.id).add(target);
    // Of a link that is pointed at now, or no longer, the row in the list above changes.
    const above = find(this.map, 'links', target);
    if (above) touched.lists.add(targetId(above));
    for (const premise of link.premises) touched.nodes.add(premise);
  }

  /** Looks up again what is listed under an id; returns whether that is another list than before. */
  private relist(id: string): boolean {
    const before = this.items.get(id);
    const now = itemsUnder(this.map, id);
    if (sameItems(before, now)) return false;
    this.items.set(id, now);
    return true;
  }

  private updateRoots({ nodes, links }: { nodes: Set<string>; links: Set<string> }): boolean {
    if (nodes.size === 0 && links.size === 0) return false;
    if (this.hasStray) return this.findRoots();
    for (const id of nodes) {
      if (find(this.map, 'nodes', id) && linksWithPremise(this.map, id).length === 0) this.free.add(id);
      else this.free.delete(id);
    }
    // A link may have closed a cycle, or taken away what led to one.
    const present = [...nodes, ...links].filter(
      (id) => find(this.map, 'nodes', id) ?? find(this.map, 'links', id),
    );
    if (!present.every((id) => this.hasRoot(id))) return this.findRoots();
    const moved = [...nodes].filter((id) => this.free.has(id));
    const roots = this.roots.filter(({ id }) => !nodes.has(id));
    if (moved.length === 0 && roots.length === this.roots.length) return false;
    for (const id of moved) roots.splice(this.placeOf(id, roots), 0, rootItem(id));
    return this.setRoots(roots);
  }

  /** Whether something lies below a root, or is one. */
  private hasRoot(start: string): boolean {
    const seen = new Set([start]);
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (this.free.has(id)) return true;
      for (const link of linksUp(this.map, id)) {
        const target = targetId(link);
        if (seen.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
    }
    return false;
  }

  private placeOf(id: string, roots: readonly OutlineItem[]): number {
    const node = find(this.map, 'nodes', id);
    let [low, high] = [0, roots.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = find(this.map, 'nodes', roots[middle]?.id ?? '');
      if (node && other && compareRoots(this.map, other, node) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private findRoots(): boolean {
    const { free, stray } = rootsOf(this.map);
    this.free = new Set(free);
    this.hasStray = stray.length > 0;
    return this.setRoots([...free, ...stray].map(rootItem));
  }

  private setRoots(roots: readonly OutlineItem[]): boolean {
    const isSame = sameItems(this.roots, roots);
    if (!isSame) this.roots = roots;
    return !isSame;
  }
}

/** Whether a change turns the direction in which the map grows, and with it the order of everything. */
function turns(change: Change): boolean {
  if (change.table !== 'head') return false;
  return change.from.settings?.layoutDirection !== change.to.settings?.layoutDirection;
}

function sameItems(a: readonly OutlineItem[] | undefined, b: readonly OutlineItem[] | undefined): boolean {
  if (!a || !b || a.length !== b.length) return a === b;
  return a.every(({ key, role, relation, kind }, index) => {
    const other = b[index];
    return other?.key === key && other.role === role && other.relation === relation && other.kind === kind;
  });
}
