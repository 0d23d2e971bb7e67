import type { ArgMap } from '../../../shared/map/arg-map';

/** Where a subject looks: `x`, `y` are the screen px of the map's origin, `zoom` is screen px per map px. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** One subject of the bench: something that shows maps in an element. */
export interface Subject {
  /** Shows a map at fit in an empty element; ends when the frame that shows it has been painted. */
  open: (element: HTMLElement, map: ArgMap) => Promise<Opened>;
}

/** A map that is shown. */
export interface Opened {
  /** @param sharp draws all of it anew, however long it takes */
  setView: (view: View, sharp: boolean) => void;
  /** Where on the page a card is that can be dragged, px; it has been brought into view at zoom 1. */
  cardPoint: () => Promise<{ x: number; y: number }>;
  /** Opens a card in view for typing, where that can be done. */
  startTyping?: () => void;
  /** How long after the last move the picture was sharp again, ms, where it is kept while it moves. */
  sharpAgain?: () => Promise<number>;
  close: () => void;
}

/** What the harness asks a page for. Times in ms. */
export interface BenchPage {
  firstPicture: () => Promise<number>;
  pan: (at: 'fit' | 'zoom-1', steps: number, sharp: boolean) => Promise<number[]>;
  zoom: (steps: number) => Promise<number[]>;
  cardPoint: () => Promise<{ x: number; y: number }>;
  startTyping: () => void;
  sharpAgain: () => Promise<number>;
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

const MOST_TIME = 5000; // ms a measurement may take

/** Runs one step a frame and times the frames: as many steps as asked, or as fit into five seconds. */
export async function timeFrames(steps: number, step: (index: number) => void): Promise<number[]> {
  const times: number[] = [];
  const start = await nextFrame();
  let last = start;
  for (let i = 0; i < steps && last - start < MOST_TIME; i++) {
    step(i);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** There and back again, so that a pan of any length stays over the map. */
export function panOffset(index: number, px: number): number {
  const turn = 60;
  const phase = index % (2 * turn);
  return (phase < turn ? phase : 2 * turn - phase) * px;
}
