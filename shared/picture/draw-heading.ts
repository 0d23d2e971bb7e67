import type { Box } from '../layout/rect';
import { shownText } from '../shown-text';
import { baseDirection } from '../text-layout/base-direction';
import { breakLines } from '../text-layout/break-lines';
import type { Part, TextShape } from './drawing';
import type { Theme } from './themes';

const SIZE = 24;
const LINE = 32; // px
const GAP = 28; // px to what is below
const LEAST = 480; // px of room, however narrow the map is

/** Draws the title of a picture above what it shows. */
export function headingPart(title: string, below: Box, theme: Theme): Part {
  const room = Math.max(LEAST, below.maxX - below.minX);
  const lines = breakLines(shownText(title), { size: SIZE, weight: 600 }, room);
  const direction = baseDirection(title);
  const minY = below.minY - GAP - lines.length * LINE;
  const right = Math.max(below.maxX, below.minX + Math.max(...lines.map((line) => line.width)));
  const shapes = lines.map(({ text, width }, index): TextShape => ({
    type: 'text',
    x: direction === 'rtl' ? right : below.minX,
    y: minY + index * LINE + SIZE,
    text,
    size: SIZE,
    weight: 600,
    color: theme.ink,
    direction,
    anchor: 'start',
    width,
  }));
  const box = { minX: below.minX, minY, maxX: right, maxY: below.minY - GAP };
  return { role: 'heading', title, opacity: 1, box, shapes };
}
