import type { Group, Relation } from '../../map/schema';

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

/** How a relation's lines are coloured. */
export const RELATION_COLOR: Readonly<Record<Relation, string>> = {
  supports: '4',
  opposes: '1',
  answers: '5',
};

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
  if (color === RELATION_COLOR.supports) return 'supports';
  if (color === RELATION_COLOR.opposes) return 'opposes';
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  if (green > 1.3 * red && green > 1.3 * blue) return 'supports';
  return red > 1.5 * green && red > 1.5 * blue ? 'opposes' : undefined;
}
