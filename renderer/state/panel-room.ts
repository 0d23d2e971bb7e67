import type { SidePanel } from './panes';

/** What the panels beside the map are wide until somebody drags their edges, px. */
const WIDTHS: Readonly<Record<SidePanel, number>> = { left: 360, draft: 340, right: 256 };

/** How much of a smaller window each of them may take at first, so that the map keeps the larger part. */
const MOST_OF_WINDOW: Readonly<Record<SidePanel, number>> = { left: 0.34, draft: 0.36, right: 0.28 };

/** What the map keeps beside them, px: with less its toolbar breaks, and one card is as wide as what is seen. */
const MAP_LEAST = 360;

/** What the map keeps above the findings with the two bars that it may have, px: 240 of it stay, a card and what it is linked with. */
export const MIDDLE_LEAST = 306;

/** Whose turn it is where nobody has asked for one: what is being worked through, then what is read. */
const IN_TURN: readonly SidePanel[] = ['draft', 'left', 'right'];

/** How wide a panel is that nobody has dragged, in a window of this width, px. */
export function usualWidth(panel: SidePanel, windowWidth: number): number {
  return Math.min(WIDTHS[panel], windowWidth * MOST_OF_WINDOW[panel]);
}

/**
 * Which panels stand beside the map: all that are wanted, or as many as leave it room, and never none. Only the window decides, and
 * not what somebody has dragged: else a panel would go away while the edge of another is pulled.
 * @param first which of them was asked for last
 * @param windowWidth px
 */
export function panelsWithRoom(
  wanted: ReadonlySet<SidePanel>,
  first: SidePanel | undefined,
  windowWidth: number,
): ReadonlySet<SidePanel> {
  const shown = new Set<SidePanel>();
  let room = windowWidth - MAP_LEAST;
  for (const panel of first === undefined ? IN_TURN : [first, ...IN_TURN]) {
    const width = usualWidth(panel, windowWidth);
    if (!wanted.has(panel) || shown.has(panel) || (shown.size > 0 && width > room)) continue;
    shown.add(panel);
    room -= width;
  }
  return shown;
}
