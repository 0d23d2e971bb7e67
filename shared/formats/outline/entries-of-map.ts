import { find, type ArgMap } from '../../map/arg-map';
import { outlineOf, type Outline } from '../../map/outline';
import type { OutlineItem } from '../../map/outline-items';
import type { Link, Node, Place } from '../../map/schema';
import { allPlaces } from '../own/all-places';
import { foreignOf, withoutForeign } from '../own/foreign';
import { jsonLine, without } from '../own/records';
import { isWritableInXml } from '../../xml-text';
import { MOST_DEPTH, type Entry } from './entry';

interface Waiting {
  readonly item: OutlineItem;
  readonly depth: number;
  readonly into: Entry[];
}

/**
 * A map as an outline: premises below what they bear on. Each node stands once, at the place where the app's outline shows it first; where it is
 * needed again an entry names it.
 * @param format whose own fields (`foreign`) go out in their own places
 */
export function entriesOfMap(map: ArgMap, format: string): Entry[] {
  return new EntryWriter(map, format).run();
}

class EntryWriter {
  private readonly outline: Outline;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly seen = new Set<string>();

  constructor(
    private readonly map: ArgMap,
    private readonly format: string,
  ) {
    this.outline = outlineOf(map);
    this.places = allPlaces(map);
  }

  run(): Entry[] {
    const roots: Entry[] = [];
    const queue = this.outline.roots.map((item): Waiting => ({ item, depth: 0, into: roots })).reverse();
    const deeper: Waiting[] = [];
    for (let next = queue.pop() ?? deeper.shift(); next; next = queue.pop() ?? deeper.shift()) {
      const { item, depth, into } = next;
      const again = this.seen.has(item.id);
      // What is too deep is named here and goes on at the left margin.
      const tooDeep =
        depth >= MOST_DEPTH && item.kind === 'node' && this.outline.under(item.id) !== undefined;
      const entry = this.entryOf(item, again || tooDeep);
      into.push(entry);
      if (again) continue;
      if (tooDeep) {
        deeper.push({
          item: { ...item, role: 'root', link: undefined, relation: undefined },
          depth: 0,
          into: roots,
        });
        continue;
      }
      this.seen.add(item.id);
      const below = this.outline.under(item.id) ?? [];
      for (const child of [...below].reverse())
        queue.push({ item: child, depth: depth + 1, into: entry.children });
    }
    return roots;
  }

  private entryOf(item: OutlineItem, again: boolean): Entry {
    const link =
      item.role === 'part' || item.link === undefined ? undefined : find(this.map, 'links', item.link);
    const node = item.kind === 'node' ? find(this.map, 'nodes', item.id) : undefined;
    const entry: Entry = { text: node?.text ?? '', own: {}, foreign: {}, children: [] };
    if (item.role === 'part') entry.own._role = 'part';
    if (link) this.addLink(entry, link, node === undefined);
    if (node && again) entry.own._same = node.id;
    else if (node) this.addNode(entry, node);
    return entry;
  }

  private addLink(entry: Entry, link: Link, alone: boolean): void {
    entry.own._relation = link.relation;
    if (alone) {
      entry.own._role = 'premises';
      entry.text = link.premises.length > 1 ? `[${link.relation}, taken together]` : `[${link.relation}]`;
      entry.foreign = foreignOf(link, this.format);
    }
    const said = ['relation', 'target', ...(link.premises.length > 1 ? [] : ['premises'])];
    entry.own._link = jsonLine(without(alone ? withoutForeign(link, this.format) : link, said));
  }

  private addNode(entry: Entry, node: Node): void {
    entry.own._id = node.id;
    entry.own._kind = node.kind;
    const said = ['id', 'kind', ...(isWritableInXml(node.text) ? ['text'] : [])];
    const rest = without(withoutForeign(node, this.format), said);
    if (Object.keys(rest).length > 0) entry.own._node = jsonLine(rest);
    const place = this.places.get(node.id);
    if (place) entry.own._place = jsonLine(without(place, ['node']));
    entry.note = node.note;
    entry.folded = node.folded === true;
    entry.foreign = foreignOf(node, this.format);
  }
}
