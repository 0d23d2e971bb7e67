import type { GROUP_COLORS, NodeKind } from '../map/schema';

/** Which colour of the theme a group is drawn in. */
export const GROUP_INK = {
  grey: 'inkSoft',
  blue: 'claim',
  green: 'evidence',
  amber: 'assumption',
  red: 'counterargument',
  violet: 'question',
} as const satisfies Record<(typeof GROUP_COLORS)[number], NodeKind | 'inkSoft'>;
