import { shownText } from '../../../shared/shown-text';
import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import { recordsOf } from '../../../shared/map/table';
import { LEAST_TEXT } from '../../../shared/picture/card-face';
import { FADED, GROUP } from '../../../shared/picture/marks';
import { GROUP_INK } from '../../../shared/picture/group-ink';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const SMALL = 24; // screen px: of a group that is lower, corners and line are not seen
const AREAS_A_PATH = 100;
const HALO = 0.3; // of the size of the letters

/** The title of a group, and where it stands. */
interface GroupTitle {
  readonly text: string;
  readonly box: Box;
  readonly ink: string;
  readonly strength: number;
}

/** Draws the areas of groups. The context is in map px. @returns the titles that have room, to be drawn over what runs across the areas */
export function drawGroups(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  shown: Box,
  { colors, selection, zoom }: { colors: CanvasColors; selection: ReadonlySet<string>; zoom: number },
): GroupTitle[] {
  const titles: GroupTitle[] = [];
  const small = new Map<string, Box[]>();
  for (const group of recordsOf(map.tables.groups)) {
    const box = scene.groups.boxOf(map, group.id);
    if (!box || !boxesOverlap(box, shown)) continue;
    const name = GROUP_INK[group.color ?? 'grey'];
    const ink = name === 'inkSoft' ? colors.inkSoft : colors.kinds[name].ink;
    const selected = selection.has(group.id);
    const isFaded = scene.isFaded(group.id);
    if ((box.maxY - box.minY) * zoom < SMALL && !selected && !isFaded) {
      const known = small.get(ink);
      if (known) known.push(box);
      else small.set(ink, [box]);
      continue;
    }
    const strength = isFaded ? FADED.card : 1;
    context.beginPath();
    context.roundRect(box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY, GROUP.radius);
    context.globalAlpha = GROUP.ground * strength;
    context.fillStyle = ink;
    context.fill();
    context.globalAlpha = selected ? 1 : GROUP.line * strength;
    context.strokeStyle = selected ? colors.accent : ink;
    context.lineWidth = (selected ? 3 : GROUP.width) / Math.min(1, zoom * 1.5);
    context.stroke();
    titles.push({ text: shownText(group.title), box, ink, strength });
  }
  context.globalAlpha = GROUP.line;
  for (const [ink, boxes] of small) fillAreas(context, ink, boxes);
  context.globalAlpha = 1;
  return titles;
}

/** Writes the titles of groups, which stay readable from far. The context is in map px. @returns where they stand */
export function drawGroupTitles(
  context: CanvasRenderingContext2D,
  titles: readonly GroupTitle[],
  { colors, zoom }: { colors: CanvasColors; zoom: number },
): Box[] {
  const boxes: Box[] = [];
  const size = Math.max(GROUP.title, LEAST_TEXT / zoom);
  const above = size > 24; // a large title stands on the frame, not on the cards
  context.font = `600 ${size}px ${colors.font}`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  for (const { text, box, ink, strength } of titles) {
    const room = box.maxX - box.minX - 32;
    if (room < size * 4) continue; // not even a few letters would fit
    const x = box.minX + GROUP.titleX;
    const y = above ? box.minY - size * 0.35 : box.minY + GROUP.titleY;
    context.globalAlpha = strength;
    if (above) {
      // Lines run around titles only where one can see it.
      context.strokeStyle = colors.canvas;
      context.lineWidth = size * HALO;
      context.lineJoin = 'round';
      context.strokeText(text, x, y, room);
    }
    context.fillStyle = ink;
    context.fillText(text, x, y, room);
    const width = Math.min(room, context.measureText(text).width);
    boxes.push({ minX: x, minY: y - size, maxX: x + width, maxY: y + size * HALO });
  }
  context.globalAlpha = 1;
  return boxes;
}

function fillAreas(context: CanvasRenderingContext2D, ink: string, boxes: readonly Box[]): void {
  context.fillStyle = ink;
  for (let start = 0; start < boxes.length; start += AREAS_A_PATH) {
    context.beginPath();
    for (const { minX, minY, maxX, maxY } of boxes.slice(start, start + AREAS_A_PATH))
      context.rect(minX, minY, maxX - minX, maxY - minY);
    context.fill();
  }
}
