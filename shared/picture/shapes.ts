import { baseDirection } from '../text-layout/base-direction';
import type { FontWeight } from '../text-layout/font-tables';
import { excerpt } from '../text-layout/excerpt';
import { Graphemes } from '../text-layout/graphemes';
import { measureText, type TextStyle } from '../text-layout/measure';
import type { PathShape, TextShape } from './drawing';
import type { Icon } from './icons.data';

/** A line of text of which the left end, or the middle, is at a point, whichever way it runs. */
export function textAt(
  text: string,
  at: { x: number; y: number },
  look: { size: number; weight: FontWeight; color: string; anchor?: TextShape['anchor'] },
): TextShape {
  const { size, weight, color, anchor = 'start' } = look;
  const width = measureText(text, { size, weight });
  const direction = baseDirection(text);
  const x = direction === 'rtl' && anchor === 'start' ? at.x + width : at.x;
  return { type: 'text', x, y: at.y, text, size, weight, color, direction, anchor, width };
}

/** The same, where the text's own direction decides at which end of the room it begins. */
export function textIn(
  text: string,
  room: { x: number; y: number; width: number },
  look: { size: number; weight: FontWeight; color: string },
): TextShape {
  const shape = textAt(text, { x: room.x, y: room.y }, look);
  return shape.direction === 'rtl' ? { ...shape, x: room.x + room.width } : shape;
}

/** As many words of a text as have room in one line, with dots where something is left out. */
export function shortened(text: string, style: TextStyle, room: number): string {
  return excerpt(text, 0, style, { width: room, lines: 1 })[0] ?? '';
}

/** The first words of a text, for a sentence about it. */
export function beginning(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const graphemes = new Graphemes(line);
  let end = 0;
  for (let next = 0; next < most; next = graphemes.endOf(next)) end = next;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** An icon, `size` px high, with lines as thick as in its box of 24. */
export function iconAt(
  icon: Icon,
  { x, y, size }: { x: number; y: number; size: number },
  { color, width }: { color: string; width: number },
): PathShape[] {
  const at = { x, y, scale: size / 24 };
  const shapes: PathShape[] = (icon.filled ?? []).map((d) => ({ type: 'path', d, at, fill: color }));
  // Put after another, a path that begins with a relative move would begin where that one ends.
  const d = icon.paths.map((path) => (path.startsWith('m') ? `M0 0${path}` : path)).join('');
  return [...shapes, { type: 'path', d, at, stroke: { color, width, round: true } }];
}
