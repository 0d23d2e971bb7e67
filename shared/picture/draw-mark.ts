import type { Box, Size } from '../layout/rect';
import { shownText } from '../shown-text';
import type { Part } from './drawing';
import { textAt } from './shapes';
import type { Theme } from './themes';
import { t } from '../words/words';

const LINE = 24; // px
const GAP = 20; // px to what it stands over or under

/** The least that is read from the last row, as a share of a stage's height. */
const ON_STAGE = { size: 28 / 1080, band: 40 / 1080 } as const;

/** The handling mark of a picture, in the middle above and below all that it shows. */
export function markParts(mark: string, { minX, maxX, minY, maxY }: Box, theme: Theme): Part[] {
  const middle = (minX + maxX) / 2;
  return [minY - GAP - LINE, maxY + GAP].map((y) => markAt(mark, { middle, y, line: LINE, size: 16 }, theme));
}

/** The same on a stage, at its upper and its lower edge. */
export function stageMarks(mark: string, { width, height }: Size, theme: Theme): Part[] {
  const [line, size] = [ON_STAGE.band * height, ON_STAGE.size * height];
  return [0, height - line].map((y) => markAt(mark, { middle: width / 2, y, line, size }, theme));
}

function markAt(
  mark: string,
  { middle, y, line, size }: { middle: number; y: number; line: number; size: number },
  theme: Theme,
): Part {
  const text = shownText(mark.replace(/\s+/g, ' '));
  const look = { size, weight: 600, color: theme.ink, anchor: 'middle' } as const;
  const shape = textAt(text, { x: middle, y: y + (line + size * 0.7) / 2 }, look);
  const half = shape.width / 2;
  const box = { minX: middle - half, minY: y, maxX: middle + half, maxY: y + line };
  return { role: 'heading', title: t('Handling: {text}', { text }), opacity: 1, box, shapes: [shape] };
}
