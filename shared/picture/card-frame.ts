import type { Rect } from '../layout/rect';
import { KIND, type KindLook } from '../map/node-kinds';
import type { Node, NodeKind } from '../map/schema';
import { CARD_SHAPE } from './marks';

/**
 * The frame of a card: what stands around and behind its words, px, for whoever draws it (the canvas, pictures; the page takes the same
 * numbers as custom properties). It is drawn in the order ground, band or hatching, stripes, line, flap.
 */
export interface CardFrame {
  /** The middle of the line around it: the outline of the ground, too. */
  readonly outline: Rect;
  readonly radius: number;
  /** How much of the upper right corner is cut off; 0 where it is round. */
  readonly cut: number;
  /** Height of the tinted band below the top of the outline; 0 for a hatched ground. */
  readonly band: number;
  readonly stripes: readonly Side[];
}

export type Side = 'left' | 'right';

/** The line around a card. */
export interface FrameLine {
  readonly width: number;
  readonly dash: readonly number[];
  /** Whether its dashes have round ends. */
  readonly round: boolean;
  /** In the full ink of the kind, or in a tint of it. */
  readonly isInk: boolean;
}

/** At which edges cards of a kind have a stripe. */
export function stripesOf(kind: NodeKind): readonly Side[] {
  return SIDES[KIND[kind].look.stripes];
}

const SIDES: Readonly<Record<KindLook['stripes'], readonly Side[]>> = {
  none: [],
  left: ['left'],
  both: ['left', 'right'],
};

/** The frame of a card of a kind that takes up a rectangle. */
export function cardFrame(kind: NodeKind, { x, y, width, height }: Rect): CardFrame {
  const look: KindLook = KIND[kind].look;
  const half = look.line.width / 2;
  return {
    outline: { x: x + half, y: y + half, width: width - look.line.width, height: height - look.line.width },
    radius: Math.max(0, look.radius - half),
    cut: look.corner === 'cut' ? CARD_SHAPE.corner : 0,
    band: bandOf(kind),
    stripes: stripesOf(kind),
  };
}

/** The height of the tinted band of a kind's cards, px; 0 where they have none. */
export function bandOf(kind: NodeKind): number {
  const { ground }: KindLook = KIND[kind].look;
  return ground === 'band' ? CARD_SHAPE.head : 0;
}

/** The line around a node's card: main ones have it in full ink. */
export function frameLine({ kind, main }: Pick<Node, 'kind' | 'main'>): FrameLine {
  const { line }: KindLook = KIND[kind].look;
  return {
    width: line.width,
    dash: line.dash,
    round: line.style === 'dotted',
    isInk: line.isInk || main === true,
  };
}

/** A stripe within the round corners of its card. */
export interface Stripe {
  /** Where it runs along the card's edge, and where it ends inside. */
  readonly edge: number;
  readonly inner: number;
  readonly top: number;
  readonly bottom: number;
  /** The radius of its card's corners; 0 for small ones, which are not seen under the card's line. */
  readonly corner: number;
  /** How much lower than the top its inner side begins, where the corner is round. */
  readonly inset: number;
}

/** The stripe of a frame at one of its edges. */
export function stripeAt({ outline, radius }: CardFrame, side: Side): Stripe {
  const { x, y, width, height } = outline;
  const wide = CARD_SHAPE.stripe;
  const corner = radius < wide ? 0 : radius;
  const inset = corner && corner - Math.sqrt(corner ** 2 - (corner - wide) ** 2);
  const [edge, inner] = side === 'left' ? [x, x + wide] : [x + width, x + width - wide];
  return { edge, inner, top: y, bottom: y + height, corner, inset };
}

/** The corners of what is folded over where a corner is cut off. */
export function flapOf({ outline, cut }: CardFrame): [x: number, y: number][] {
  const right = outline.x + outline.width;
  return [
    [right - cut, outline.y],
    [right, outline.y + cut],
    [right - cut, outline.y + cut],
  ];
}

const HATCH_EDGE = CARD_SHAPE.hatch * Math.SQRT2; // px along an edge
const HATCH_INSET = 2;

/** The thin slanting lines of a hatched ground: from and to. */
export function hatchOf({ outline }: CardFrame): [x0: number, y0: number, x1: number, y1: number][] {
  const { x, y, width, height } = outline;
  const lines: [number, number, number, number][] = [];
  for (let sum = HATCH_EDGE; sum < width + height - 2 * HATCH_INSET; sum += HATCH_EDGE) {
    const left = Math.max(HATCH_INSET, sum - (height - HATCH_INSET));
    const right = Math.min(width - HATCH_INSET, sum - HATCH_INSET);
    if (right > left) lines.push([x + left, y + sum - left, x + right, y + sum - right]);
  }
  return lines;
}

/** What of a frame is seen from far: the outline of `cardFrame` filled with the wash of the kind, its line in full ink, its stripes. */
export interface FarFrame {
  readonly line: Omit<FrameLine, 'isInk'>;
  readonly stripes: readonly Rect[];
}

/** The frame of a card that is too small for its words; nothing of it is finer than the screen shows. */
export function farFrame(kind: NodeKind, { x, y, width, height }: Rect, zoom: number): FarFrame {
  const line = frameLine({ kind });
  const wide = Math.max(CARD_SHAPE.stripe, FAR_STRIPE / zoom);
  return {
    line: {
      width: seenFromFar(line.width, zoom),
      dash: line.dash.map((length) => seenFromFar(length, zoom)),
      round: line.round,
    },
    stripes: stripesOf(kind).map((side) => ({
      x: side === 'left' ? x : x + width - wide,
      y: y + 1,
      width: wide,
      height: height - 2,
    })),
  };
}

const FAR_STRIPE = 2; // screen px

/** A length of a line, map px, that is seen from far, too: below two thirds of its size it gets no finer on the screen. */
export function seenFromFar(length: number, zoom: number): number {
  return length / Math.min(1, zoom * 1.5);
}
