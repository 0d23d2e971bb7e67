import type { Rect } from '../layout/rect';
import { find, type ArgMap } from '../map/arg-map';
import type { Passage } from '../map/schema';
import type { Part, Shape } from '../picture/drawing';
import { placedPart } from '../picture/placed';
import { textIn } from '../picture/shapes';
import type { Theme } from '../picture/themes';
import { shownText } from '../shown-text';
import { baseDirection } from '../text-layout/base-direction';
import { breakLines } from '../text-layout/break-lines';
import { excerpt } from '../text-layout/excerpt';
import { STAGE_LOOK } from './stage';

/** A passage in words: what it says, and which article says it. */
export interface LitPassage {
  readonly text: string;
  readonly from: string;
}

/** Lit passages in words. */
export function litPassages(map: ArgMap, lit: readonly Passage[]): LitPassage[] {
  const inLine = (text: string): string => shownText(text).replace(/\s+/g, ' ').trim();
  return lit.map(({ exact, source }) => ({
    text: inLine(exact),
    from: inLine(find(map, 'sources', source)?.title ?? ''),
  }));
}

const { padding, size, line, small, bar, indent } = STAGE_LOOK.passages;
const WORDS = { size, weight: 400 } as const;
const SOURCE = { size: small, weight: 600, line: 32, most: 2 } as const;
const GAPS = { source: 8, next: 24 }; // px at 1080 lines

/**
 * Draws the panel of lit passages: their words, as many lines as have room, and where they are from.
 * @param room where it stands on the stage, px; it is as high as it needs to be, in the middle
 * @param unit stage px for each px at 1080 lines
 */
export function passagesPart(passages: readonly LitPassage[], room: Rect, unit: number, theme: Theme): Part {
  const [width, high] = [room.width / unit, room.height / unit];
  const inner = width - 2 * padding - indent;
  const most = Math.max(1, Math.floor((high - 2 * padding) / passages.length / line) - 2);
  const shapes: Shape[] = [];
  let y: number = padding;
  for (const { text, from } of passages) {
    const lines = excerpt(text, 0, WORDS, { width: inner, lines: most });
    const isRightToLeft = baseDirection(text) === 'rtl';
    const x = padding + (isRightToLeft ? 0 : indent);
    const mark = {
      x: isRightToLeft ? width - padding - bar : padding,
      y,
      width: bar,
      height: lines.length * line,
    };
    shapes.push({ type: 'rect', ...mark, radius: bar / 2, fill: theme.caution });
    for (const each of lines) {
      shapes.push(textIn(each, { x, y: y + size, width: inner }, { ...WORDS, color: theme.ink }));
      y += line;
    }
    y += GAPS.source;
    for (const each of breakLines(from, SOURCE, inner).slice(0, SOURCE.most)) {
      shapes.push(textIn(each.text, { x, y: y + small, width: inner }, { ...SOURCE, color: theme.inkSoft }));
      y += SOURCE.line;
    }
    y += GAPS.next;
  }
  const height = Math.min(high, y - GAPS.next + padding);
  const ground = { x: 0, y: 0, width, height, radius: 14, fill: theme.surface };
  const part: Part = {
    role: 'passages',
    title: passages.map(({ text, from }) => `“${text}” (${from})`).join(' '),
    opacity: 1,
    box: { minX: 0, minY: 0, maxX: width, maxY: height },
    shapes: [{ type: 'rect', ...ground, stroke: { color: theme.border, width: 2 } }, ...shapes],
  };
  return placedPart(part, { x: room.x, y: room.y + (room.height - height * unit) / 2, zoom: unit });
}
