import type { Rect } from '../layout/rect';
import type { Node } from '../map/schema';
import { shownText } from '../shown-text';
import { CARD, type CardLayout } from '../text-layout/card-size';
import { measureText, type TextStyle } from '../text-layout/measure';
import type { Badges } from '../view/badges';
import type { Shape } from './drawing';
import { MARK_ICONS, type Icon } from './icons.data';
import { iconAt, shortened, textIn } from './shapes';
import type { Theme } from './themes';

const GAP = 4; // px between badges
const PADDING = 6;
const ICON_GAP = 3;
const WIDEST = 120; // px of a text in a badge
const SIZE = 11;
const BASELINE = 14; // px below the top
const LEAST = 10; // px of a text that is worth showing

/** A badge before there is a place for it. */
interface Badge {
  readonly icon?: { readonly of: Icon; readonly size: number };
  readonly text: string;
  /** Stands behind the text whole, such as how many more sources there are. */
  readonly more?: string;
  readonly grade?: boolean;
  /** It keeps its width when there is not enough room for all. */
  readonly fixed?: boolean;
}

/** Draws the row under a card's text: grades, where it comes from, who speaks, tags, comments. */
export function badgeShapes(
  card: { node: Node; rect: Rect; layout: CardLayout; badges: Badges },
  theme: Theme,
): Shape[] {
  const { rect, layout } = card;
  const badges = badgesIn(card.badges);
  const room = rect.width - 2 * layout.textX;
  const top = rect.y + layout.textY + layout.lines.length * CARD.lineHeight + CARD.badgeGap;
  const right = rect.x + layout.textX + room;
  let x = rect.x + layout.textX;
  const widths = widthsIn(badges, room);
  return badges.flatMap((badge, index) => {
    const textWidth = widths[index] ?? 0;
    const width = fixedWidth(badge) + textWidth;
    if (x + width > right + 0.5) return [];
    const shapes = drawBadge(badge, { x, y: top, width }, textWidth, theme);
    x += width + GAP;
    return shapes;
  });
}

function badgesIn({ grade, source, speaker, tags, comments }: Badges): Badge[] {
  const badges: Badge[] = [];
  if (grade !== undefined) badges.push({ text: grade, grade: true, fixed: true });
  if (source) {
    const more = source.count > 1 ? `+${source.count - 1}` : undefined;
    const icon = { of: MARK_ICONS.source, size: 11 };
    badges.push({ icon, text: shownText(source.title), ...(more !== undefined && { more }) });
  }
  if (speaker !== undefined)
    badges.push({ icon: { of: MARK_ICONS.speaker, size: 11 }, text: shownText(speaker) });
  for (const tag of tags) badges.push({ icon: { of: MARK_ICONS.tag, size: 10 }, text: shownText(tag) });
  if (comments > 0)
    badges.push({ icon: { of: MARK_ICONS.comment, size: 11 }, text: String(comments), fixed: true });
  return badges.map((badge) => ({ ...badge, text: badge.text.replace(/\s+/g, ' ') }));
}

function styleOf({ grade }: Badge): TextStyle {
  return { size: SIZE, weight: grade ? 600 : 400 };
}

/** All of a badge but its text, px. */
function fixedWidth(badge: Badge): number {
  const icon = badge.icon ? badge.icon.size + ICON_GAP : 0;
  const more = badge.more === undefined ? 0 : ICON_GAP + measureText(badge.more, styleOf(badge));
  return 2 * PADDING + icon + more;
}

/** How much room each text gets, px: where there is not enough, the long ones give way in proportion. */
function widthsIn(badges: readonly Badge[], room: number): number[] {
  const natural = badges.map((badge) => {
    const width = measureText(badge.text, styleOf(badge));
    return badge.fixed ? width : Math.min(WIDEST, width);
  });
  const all = natural.reduce(
    (sum, width, index) => sum + width + fixedWidth(badges[index] ?? { text: '' }),
    0,
  );
  const missing = all + GAP * (badges.length - 1) - room;
  if (missing <= 0) return natural;
  const yielding = natural.reduce((sum, width, index) => sum + (badges[index]?.fixed ? 0 : width), 0);
  const share = yielding > 0 ? Math.max(0, 1 - missing / yielding) : 1;
  return natural.map((width, index) => (badges[index]?.fixed ? width : width * share));
}

function drawBadge(
  badge: Badge,
  { x, y, width }: { x: number; y: number; width: number },
  textWidth: number,
  theme: Theme,
): Shape[] {
  const color = badge.grade ? theme.surface : theme.inkSoft;
  const ground = badge.grade ? theme.inkSoft : theme.surfaceActive;
  const shapes: Shape[] = [
    { type: 'rect', x, y, width, height: CARD.badgeHeight, radius: CARD.badgeHeight / 2, fill: ground },
  ];
  let left = x + PADDING;
  if (badge.icon) {
    const { of, size } = badge.icon;
    const at = { x: left, y: y + (CARD.badgeHeight - size) / 2, size };
    shapes.push(...iconAt(of, at, { color, width: 2 }));
    left += size + ICON_GAP;
  }
  const style = styleOf(badge);
  const look = { ...style, color };
  if (textWidth >= LEAST || badge.fixed) {
    const text = shortened(badge.text, style, textWidth + 0.01);
    shapes.push(textIn(text, { x: left, y: y + BASELINE, width: textWidth }, look));
  }
  if (badge.more !== undefined)
    shapes.push(textIn(badge.more, { x: left + textWidth + ICON_GAP, y: y + BASELINE, width: 0 }, look));
  return shapes;
}
