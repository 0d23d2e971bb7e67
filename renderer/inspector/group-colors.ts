import type { GROUP_COLORS } from '../../shared/map/schema';

/** What the interface calls the colours of groups. */
export const GROUP_COLOR_LABELS: Record<(typeof GROUP_COLORS)[number], string> = {
  grey: 'Grey',
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  violet: 'Violet',
};
