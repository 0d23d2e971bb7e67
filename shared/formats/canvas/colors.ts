import type { Group, Relation } from '../../map/schema';
import { RELATION, RELATION_FOR } from '../../map/relations';
import { relationOfLineColor } from '../graph/line-color';

type GroupColor = NonNullable<Group['color']>;

/** The presets of JSON Canvas: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple. Grey is a colour of its own. */
const CANVAS_COLOR: Readonly<Record<GroupColor, string>> = {
  red: '1',
  amber: '3',
  green: '4',
  blue: '5',
  violet: '6',
  grey: '#808080',
};

const GROUP_COLOR = new Map<string, GroupColor>([
  ...Object.entries(CANVAS_COLOR).map(([name, preset]) => [preset, name as GroupColor] as const),
  ['2', 'amber'],
]);

/** The relations whose colours other people's canvases use alike. */
const SIDES = [RELATION_FOR.pro, RELATION_FOR.con];

/** The colour of a canvas for one of our groups. */
export function canvasColor(color: GroupColor | undefined): string | undefined {
  return color && CANVAS_COLOR[color];
}

/** Our colour for one of a canvas; nothing for colours that we have not. */
export function groupColor(color: string | undefined): GroupColor | undefined {
  return color === undefined ? undefined : GROUP_COLOR.get(color.toLowerCase());
}

/** What people mean by the colour of a line: green is for, red is against. */
export function relationOfColor(color: string | undefined): Relation | undefined {
  for (const side of SIDES) if (color === RELATION[side].formats.canvas) return side;
  return relationOfLineColor(color);
}
