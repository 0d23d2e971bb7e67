import type { GROUP_COLORS, NodeKind, Relation } from '../map/schema';
import { CARD } from '../text-layout/card-size';

// What cards, links and groups look like beyond their sizes and colours, px: for the canvas and for every picture.

/** The shape of a card. */
export const CARD_SHAPE = {
  /** Height of the tinted band behind the kind's name. */
  head: 30,
  /** Width of the stripe in the colour of the kind. */
  stripe: 5,
  /** What is cut off an evidence card at its upper right. */
  corner: 14,
} as const;

const RADII: Partial<Record<NodeKind, number>> = { question: 20, counterargument: 2 };

/** How round the corners of a kind's cards are, px. */
export function radiusOf(kind: NodeKind): number {
  return RADII[kind] ?? CARD.radius;
}

/** The head of a link's arrow: its corners, as seen from the tip when it points to the right. */
export const ARROWHEAD = [
  [0, 0],
  [-11, -5.5],
  [-8.25, 0],
  [-11, 5.5],
] as const;

/** How the line of a relation is broken. */
export const DASHES: Record<Relation, readonly number[]> = { supports: [], opposes: [9, 6], answers: [1, 6] };

/** The disc on a link: widths of its ring and of the strokes of its sign, half their length, size of its letter. */
export const KNOB = { ring: 2, stroke: 2.5, arm: 4.5, letter: 13 } as const;

/** The area of a group: opacity of its ground and of its line, and where its title stands. */
export const GROUP = {
  radius: 14,
  ground: 0.07,
  line: 0.45,
  width: 1.5,
  title: 15,
  titleX: 16,
  titleY: 25,
} as const;

/** Which colour of the theme a group is drawn in. */
export const GROUP_INK = {
  grey: 'inkSoft',
  blue: 'claim',
  green: 'evidence',
  amber: 'assumption',
  red: 'counterargument',
  violet: 'question',
} as const satisfies Record<(typeof GROUP_COLORS)[number], NodeKind | 'inkSoft'>;

/** How much is left of what stands back. */
export const FADED = { card: 0.25, link: 0.15 } as const;
