import type { Box } from '../layout/rect';
import type { Group } from '../map/schema';
import { shownText } from '../shown-text';
import type { Part, Shape } from './drawing';
import { FADED, GROUP } from './marks';
import { shortened, textIn } from './shapes';
import { GROUP_INK } from './group-ink';
import type { Theme } from './themes';
import { t } from '../words/words';

/** Draws the area of a group and its title. @param faded its cards stand back, all of them */
export function groupPart(group: Group, box: Box, theme: Theme, faded: boolean): Part {
  const name = GROUP_INK[group.color ?? 'grey'];
  const color = name === 'inkSoft' ? theme.inkSoft : theme.kinds[name].ink;
  const width = box.maxX - box.minX;
  const room = width - 2 * GROUP.titleX;
  const style = { size: GROUP.title, weight: 600 } as const;
  const shapes: Shape[] = [
    {
      type: 'rect',
      x: box.minX,
      y: box.minY,
      width,
      height: box.maxY - box.minY,
      radius: GROUP.radius,
      fill: color,
      opacity: GROUP.ground,
      stroke: { color, width: GROUP.width },
      strokeOpacity: GROUP.line,
    },
  ];
  const title = shownText(group.title).replace(/\s+/g, ' ').trim();
  if (room >= GROUP.title * 4 && title !== '') {
    const at = { x: box.minX + GROUP.titleX, y: box.minY + GROUP.titleY, width: room };
    shapes.push(textIn(shortened(title, style, room), at, { ...style, color }));
  }
  const opacity = faded ? FADED.card : 1;
  return {
    role: 'group',
    id: group.id,
    title: t('Group: {title}', { title: group.title }),
    opacity,
    box,
    shapes,
  };
}
