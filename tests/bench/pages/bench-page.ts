import type { ArgMap } from '../../../shared/map/arg-map';

/** Where a subject looks: `x`, `y` are the screen px of the map's origin, `zoom` is screen px per map px. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** One subject of the bench: something that shows maps in an element. */
export interface Subject {
  /**
   * Takes what the subject is given ready-made from the map; not timed.
   * @returns shows the map at fit in an empty element, and ends when the frame that shows it has been painted
   */
  prepare: (map: ArgMap) => (element: HTMLElement) => Promise<Opened>;
}

/** A map that is shown. */
export interface Opened {
  /** @param sharp draws all of it anew, however long it takes */
  setView: (view: View, sharp: boolean) => void;
  /** Brings a card into view at zoom 1 and tells where on the page it can be taken hold of, px. */
  cardPoint?: () => Promise<{ x: number; y: number }>;
  /** Where that card stands and what it says: other than before when a drag or typing has reached it. */
  cardState?: () => string;
  /** Opens that card for typing. */
  startTyping?: () => void;
  /** Told each time a sharp picture has been drawn, where a blurred one is shown in between; returns what ends it. */
  onSharp?: (listener: () => void) => () => void;
  close: () => void;
}

/** What the harness asks a page for. Times in ms. */
export interface BenchPage {
  firstPicture: () => Promise<number>;
  pan: (at: 'fit' | 'zoom-1', steps: number, sharp: boolean) => Promise<number[]>;
  zoom: (steps: number) => Promise<number[]>;
  /** The camera's moves between cards all over the map, as between the steps of a talk. */
  moves: (count: number) => Promise<number[]>;
  /** From the last move of each of some pans to the sharp picture on the screen; SHARP_LIMIT when none came. */
  sharp: (pans: number) => Promise<number[]>;
  cardPoint: () => Promise<{ x: number; y: number }>;
  cardState: () => string;
  startTyping: () => void;
  /** Collects the time of each frame until it is stopped. */
  record: () => void;
  stop: () => number[];
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** Ends after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Ends when the page has had nothing to do for a moment. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve()), 400));
}
