/** One subject of the bench: a page that can show a map at zoom 1 and be panned. Every page puts one on `window.bench`. */
export interface BenchPage {
  /** From the parsed map in memory to the first painted frame, in ms. */
  firstPicture: () => Promise<number>;
  /** Moves the picture by some px a frame and returns the time of each frame, in ms. */
  pan: (steps: number, px: number) => Promise<number[]>;
}

/** A card as every subject draws it: sizes and lines are known before. */
export interface BenchCard {
  id: string;
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface BenchLink {
  from: string;
  to: string;
  relation: string;
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

/** Runs one step a frame and times the frames. */
export async function timeFrames(steps: number, step: (index: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let i = 0; i < steps; i++) {
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
