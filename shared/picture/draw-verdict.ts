import type { Standing } from '../argue/map/standings';
import { KNOB_RADIUS } from '../layout/link-route';
import type { Point, Rect } from '../layout/rect';
import type { Shape } from './drawing';
import { textAt } from './shapes';
import { mixed, type Theme } from './themes';
import { VERDICT_PILL, VERDICT_TEXT, verdictPill } from './verdict-pill';
import { SIGN, SIGN_LINE, TONE_TOKEN, VERDICT_TINT } from './verdict-signs';

/** Where the pill of a card begins: on its upper edge, at the right. @param scale how much larger the pill is than it was measured */
export function cardPillAt({ x, y, width }: Rect, pillWidth: number, scale = 1): Point {
  return { x: x + width - VERDICT_PILL.inset - pillWidth * scale, y: y - (VERDICT_PILL.height / 2) * scale };
}

/** Where the pill of a link begins: right of its knob. */
export function linkPillAt({ x, y }: Point, scale = 1): Point {
  return { x: x + KNOB_RADIUS + VERDICT_PILL.gap, y: y - (VERDICT_PILL.height / 2) * scale };
}

/** Draws the verdict of a card or link. @param place where its pill begins, given the pill's width */
export function verdictShapes(standing: Standing, place: (width: number) => Point, theme: Theme): Shape[] {
  const pill = verdictPill(standing);
  if (!pill) return [];
  const { x, y } = place(pill.width);
  const { height, barHeight, baseline } = VERDICT_PILL;
  const color = pill.tone ? theme[TONE_TOKEN[pill.tone]] : theme.inkSoft;
  const ground = mixed(color, theme.surface, VERDICT_TINT);
  const words = { ...VERDICT_TEXT, color };
  const shapes: Shape[] = [
    {
      type: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: pill.width - 1,
      height: height - 1,
      radius: (height - 1) / 2,
      fill: ground,
      stroke: { color, width: 1 },
    },
  ];
  if (pill.sign) {
    const top = y + (height - VERDICT_PILL.sign) / 2;
    const at = { x: x + pill.sign.x, y: top, scale: VERDICT_PILL.sign / 24 };
    const { fill, over, line } = SIGN[pill.sign.name];
    const stroke = { width: SIGN_LINE, round: true };
    if (fill !== undefined) shapes.push({ type: 'path', d: fill, at, fill: color });
    if (over !== undefined) shapes.push({ type: 'path', d: over, at, stroke: { ...stroke, color: ground } });
    if (line !== undefined) shapes.push({ type: 'path', d: line, at, stroke: { ...stroke, color } });
  }
  if (pill.word) shapes.push(textAt(pill.word.text, { x: x + pill.word.x, y: y + baseline }, words));
  if (pill.bar) {
    const bar = {
      type: 'rect',
      x: x + pill.bar.x,
      y: y + (height - barHeight) / 2,
      height: barHeight,
      radius: barHeight / 2,
    } as const;
    shapes.push({ ...bar, width: VERDICT_PILL.bar, fill: mixed(color, theme.surface, 0.35) });
    if (pill.bar.full > 0) shapes.push({ ...bar, width: pill.bar.full * VERDICT_PILL.bar, fill: color });
  }
  if (pill.number) shapes.push(textAt(pill.number.text, { x: x + pill.number.x, y: y + baseline }, words));
  return shapes;
}
