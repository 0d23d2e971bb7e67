import type { Group } from '../map/schema';
import { boxOf, unionOfBoxes, type Box, type Rect } from './rect';

const MARGIN = 24; // px around the members, and once more above them for the title

/** The area of a group: its own frame, or what wraps its members; nothing for one without members that are shown. */
export function groupBox(group: Group | undefined, members: readonly Rect[]): Box | undefined {
  if (group?.frame) return boxOf(group.frame);
  const box = unionOfBoxes(members.map((rect) => boxOf(rect, MARGIN)));
  return box && { ...box, minY: box.minY - MARGIN };
}
