import type { Group } from '../map/schema';
import { shownText } from '../shown-text';
import { measureText } from '../text-layout/measure';
import { boxOf, unionOfBoxes, type Box, type Rect } from './rect';

/** How a group's title is set, px from the corner of its area. */
export const GROUP_TITLE = { size: 15, weight: 600, x: 16, baseline: 25 } as const;

const TITLE_ROOM = 6; // px around a title in which no line runs
/** Px around the members of a group, and above them, where its title stands. */
export const GROUP_MARGIN = 24;
export const GROUP_TOP = 2 * GROUP_MARGIN;

/** The area of a group: its own frame, or what wraps its members; nothing for one without members that are shown. */
export function groupBox(group: Group | undefined, members: readonly Rect[]): Box | undefined {
  if (group?.frame) return boxOf(group.frame);
  const box = unionOfBoxes(members.map((rect) => boxOf(rect, GROUP_MARGIN)));
  return box && { ...box, minY: box.minY - GROUP_MARGIN };
}

/** Where a group's title stands in its area; nothing for one without. */
export function groupTitleBox({ title }: Group, area: Box): Box | undefined {
  const { size, x, baseline } = GROUP_TITLE;
  const words = shownText(title).trim();
  if (words === '') return undefined;
  const room = area.maxX - area.minX - 2 * x;
  const width = Math.min(room, measureText(words, GROUP_TITLE));
  const minX = area.minX + x;
  const maxY = area.minY + baseline;
  return {
    minX: minX - TITLE_ROOM,
    minY: maxY - size - TITLE_ROOM,
    maxX: minX + width + TITLE_ROOM,
    maxY: maxY + TITLE_ROOM,
  };
}
