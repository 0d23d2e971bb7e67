import type { Rect } from '../layout/rect';
import { CARD, type CardLayout } from '../text-layout/card-size';
import type { Badges } from '../view/badges';
import { PILL, pillsOf, pillStyle, type Pill } from './badge-pills';
import type { Shape } from './drawing';
import { MARK_ICONS } from './icons.data';
import { iconAt, shortened, textIn } from './shapes';
import { mixed, type Theme } from './themes';

/** How much of its ink the ground of a warning has. */
export const WARNING_TINT = 0.1;

/** Draws the row under a card's text: what is in doubt, grades, where it comes from, who speaks, tags, comments. */
export function badgeShapes(
  { rect, layout, badges }: { rect: Rect; layout: CardLayout; badges: Badges },
  theme: Theme,
): Shape[] {
  const left = rect.x + layout.textX;
  const top = rect.y + layout.textY + layout.lines.length * CARD.lineHeight + CARD.badgeGap;
  const pills = pillsOf(badges, rect.width - 2 * layout.textX);
  return pills.flatMap((pill) => pillShapes(pill, { x: left + pill.x, y: top }, theme));
}

/** The colours that badges are drawn with. */
type BadgeColors = Pick<Theme, 'surface' | 'surfaceActive' | 'inkSoft' | 'caution'>;

/** Draws one badge. */
export function pillShapes(pill: Pill, { x, y }: { x: number; y: number }, theme: BadgeColors): Shape[] {
  const { color, ground } = colorsOf(pill, theme);
  const size = { width: pill.width, height: CARD.badgeHeight };
  const shapes: Shape[] = [{ type: 'rect', x, y, ...size, radius: CARD.badgeHeight / 2, fill: ground }];
  let left = x + PILL.padding;
  if (pill.icon) {
    const { of, size } = pill.icon;
    const at = { x: left, y: y + (CARD.badgeHeight - size) / 2, size };
    shapes.push(...iconAt(MARK_ICONS[of], at, { color, width: 2 }));
    left += size + PILL.partGap;
  }
  const style = pillStyle(pill);
  const baseline = y + PILL.baseline;
  if (pill.textWidth > 0) {
    const text = shortened(pill.text, style, pill.textWidth + 0.01);
    shapes.push(textIn(text, { x: left, y: baseline, width: pill.textWidth }, { ...style, color }));
  }
  if (pill.more !== undefined) {
    const after = {
      x: left + (pill.textWidth > 0 ? pill.textWidth + PILL.partGap : 0),
      y: baseline,
      width: 0,
    };
    shapes.push(textIn(pill.more, after, { ...style, color }));
  }
  return shapes;
}

function colorsOf({ of }: Pill, theme: BadgeColors): { color: string; ground: string } {
  if (of === 'grade') return { color: theme.surface, ground: theme.inkSoft };
  if (of === 'doubt')
    return { color: theme.caution, ground: mixed(theme.caution, theme.surface, WARNING_TINT) };
  return { color: theme.inkSoft, ground: theme.surfaceActive };
}
