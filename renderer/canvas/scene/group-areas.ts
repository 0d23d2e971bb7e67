import { groupBox, groupTitleBox } from '../../../shared/layout/group-box';
import { boxHolds, type Box, type Point, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { recordsOf } from '../../../shared/map/table';

const TITLE = 32; // px high

const NOBODY: ReadonlySet<string> = new Set();

/** Where groups are: their own frames, or what wraps their members. */
export class GroupAreas {
  private readonly members = new Map<string, Set<string>>();
  private titles: Box[] | undefined;

  constructor(private readonly rectOf: (nodeId: string) => Rect | undefined) {}

  /** A node has left one group and joined another; either may be none. */
  put(node: string, before: string | undefined, now: string | undefined): void {
    if (before !== undefined && before !== now) this.members.get(before)?.delete(node);
    if (now === undefined) return;
    const members = this.members.get(now);
    if (members) members.add(node);
    else this.members.set(now, new Set([node]));
  }

  /** Some node is in a group. */
  get hasMembers(): boolean {
    return this.members.size > 0;
  }

  membersOf(group: string): ReadonlySet<string> {
    return this.members.get(group) ?? NOBODY;
  }

  /** Whether a group has members, and all of them are among these nodes. */
  liesIn(group: string, nodes: ReadonlySet<string>): boolean {
    const members = this.membersOf(group);
    return nodes.size > 0 && members.size > 0 && [...members].every((node) => nodes.has(node));
  }

  /** The area of a group, with room for its title; nothing for one without members that are shown. */
  boxOf(map: ArgMap, id: string): Box | undefined {
    const group = find(map, 'groups', id);
    return groupBox(
      group,
      [...this.membersOf(id)].flatMap((node) => this.rectOf(node) ?? []),
    );
  }

  /** Where the titles of all groups stood when cards last changed. */
  titleBoxes(map: ArgMap): readonly Box[] {
    return (this.titles ??= this.titlesNow(map));
  }

  /** Looks where the titles stand now that cards have changed; gives the places of those that moved, before and after. */
  movedTitles(map: ArgMap): Box[] {
    const before = this.titles ?? [];
    this.titles = this.titlesNow(map);
    const [was, is] = [before, this.titles].map((boxes) => new Set(boxes.map(keyOf)));
    return [
      ...before.filter((box) => !is?.has(keyOf(box))),
      ...this.titles.filter((box) => !was?.has(keyOf(box))),
    ];
  }

  private titlesNow(map: ArgMap): Box[] {
    const boxes: Box[] = [];
    for (const group of recordsOf(map.tables.groups)) {
      const area = this.boxOf(map, group.id);
      const title = area && groupTitleBox(group, area);
      if (title) boxes.push(title);
    }
    return boxes;
  }

  /** The group whose title is at a point. */
  titleAt(map: ArgMap, point: Point): string | undefined {
    for (const group of recordsOf(map.tables.groups)) {
      const box = this.boxOf(map, group.id);
      if (box && boxHolds({ ...box, maxY: box.minY + TITLE }, point)) return group.id;
    }
    return undefined;
  }
}

function keyOf({ minX, minY, maxX, maxY }: Box): string {
  return `${minX} ${minY} ${maxX} ${maxY}`;
}
