import type { Shape } from './drawing';
import type { PlacedPill } from './place-verdict';
import { textAt } from './shapes';
import { mixed, type Theme } from './themes';
import { VERDICT_PILL, VERDICT_TEXT } from './verdict-pill';
import { SIGN, SIGN_LINE, TONE_TOKEN, VERDICT_TINT } from './verdict-signs';

/** Draws the verdict of a card or link. */
export function verdictShapes({ pill, at: { x, y } }: PlacedPill, theme: Theme): Shape[] {
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
