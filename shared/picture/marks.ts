import { GROUP_TITLE } from '../layout/group-box';

// What cards, links and groups look like beyond their sizes and colours, px: for the canvas and for every picture.

/** The shape of a card. */
export const CARD_SHAPE = {
  /** Height of the tinted band behind the kind's name. */
  head: 30,
  /** Width of the stripe in the colour of the kind. */
  stripe: 5,
  /** What is cut off at the upper right of kinds with a cut corner. */
  corner: 14,
  /** Between the lines of a hatched ground. */
  hatch: 10,
  /** The kind's icon, its name after it, and the baselines of the name and of a line of text below their tops. */
  icon: 14,
  nameX: 20,
  nameSize: 11,
  nameBaseline: 14,
  textBaseline: 15,
} as const;

/** The mark of a folded branch at the lower edge of its card: how many cards it hides. */
export const FOLD = { height: 18, left: 12, size: 11 } as const;

/** The head of a link's arrow: its corners, as seen from the tip when it points to the right. */
export const ARROWHEAD = [
  [0, 0],
  [-11, -5.5],
  [-8.25, 0],
  [-11, 5.5],
] as const;

/** The disc on a link: widths of its ring and of the strokes of its sign, half their length, size of its letter. */
export const KNOB = { ring: 2, stroke: 2.5, arm: 4.5, letter: 13 } as const;

/** The area of a group: opacity of its ground and of its line, and where its title stands. */
export const GROUP = {
  radius: 14,
  ground: 0.07,
  line: 0.45,
  width: 1.5,
  title: GROUP_TITLE.size,
  titleX: GROUP_TITLE.x,
  titleY: GROUP_TITLE.baseline,
} as const;

/** How much of the kind's ink is in the line of a card that is not main; the rest is the border of the interface. */
export const LINE_TINT = 0.45;

/** How much is left of what stands back. */
export const FADED = { card: 0.25, link: 0.15 } as const;
