import type { GROUP_COLORS } from '../../shared/map/schema';
import { worded } from '../../shared/words/words';

/** What the interface calls the colours of groups. */
export const GROUP_COLOR_LABELS: Record<(typeof GROUP_COLORS)[number], string> = worded({
  grey: 'Grey',
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  violet: 'Violet',
});
