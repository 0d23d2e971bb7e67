import type { Box } from '../layout/rect';
import type { FontWeight } from '../text-layout/font-tables';

// A picture of a map as data: what every writer of pictures (SVG, PNG, PDF, a page) draws, and nothing that only one of them knows.

/** A line: colour, width in px, lengths of dashes and gaps; ends are round where it says so. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

/** How a closed shape is painted; `opacity` from 0 to 1 is that of its fill, of its line the `strokeOpacity`. */
interface Paint {
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly opacity?: number;
  readonly strokeOpacity?: number;
}

/** A rectangle with corners as round as `radius`. */
export interface RectShape extends Paint {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** Anything else: `d` as SVG writes paths. With `at`, its numbers are scaled first and then moved there. */
export interface PathShape extends Paint {
  readonly type: 'path';
  readonly d: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A disc by its centre. */
export interface DiscShape extends Paint {
  readonly type: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * One line of text. `y` is its baseline; `x` is where it starts, which is its right end where it runs from right to left, or its middle.
 * Kerning and ligatures are off: it is exactly as wide as `shared/text-layout` says.
 */
export interface TextShape {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  readonly direction: 'ltr' | 'rtl';
  readonly anchor: 'start' | 'middle';
  /** px, as measured. */
  readonly width: number;
}

export type Shape = RectShape | PathShape | DiscShape | TextShape;

/** What belongs together: a card, a link, a group, the heading, the legend, lit passages. */
export interface Part {
  readonly role: 'group' | 'link' | 'card' | 'heading' | 'legend' | 'passages';
  /** The id of the record; none for what is no record. */
  readonly id?: string;
  /** What a card is (`claim`) or a link does (`supports`). */
  readonly kind?: string;
  /** Says what is seen, for people who do not see it. */
  readonly title: string;
  /** It stands back: 0 to 1. */
  readonly opacity: number;
  /** Holds all of it, px. */
  readonly box: Box;
  /** What of it is seen, px; without it all. */
  readonly clip?: Box;
  /** In the order in which they are drawn. */
  readonly shapes: readonly Shape[];
}

/** A picture in the px of its map. Plain data that can be sent to a thread. */
export interface Drawing {
  /** Its upper left corner and its size, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** The map's title and its description in words. */
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** In the order in which they are drawn. */
  readonly parts: readonly Part[];
}
