import type { Opened, View } from './bench-page';

const MOST_TIME = 5000; // ms a measurement may take
/** ms after which a sharp picture is no longer waited for. */
export const SHARP_LIMIT = 2000;
const SHARP_STEPS = 20;

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

/** Collects the time of each frame, ms, until it is stopped. */
export function frameRecorder(): { record: () => void; stop: () => number[] } {
  let frames: number[] = [];
  let request = 0;
  return {
    record: () => {
      frames = [];
      let last: number | undefined;
      const next = (now: number): void => {
        if (last !== undefined) frames.push(now - last);
        last = now;
        request = requestAnimationFrame(next);
      };
      request = requestAnimationFrame(next);
    },
    stop: () => {
      cancelAnimationFrame(request);
      return frames;
    },
  };
}

/** Pans a little and rests: how long after its last move the sharp picture was on the screen, ms, or SHARP_LIMIT. */
export async function timeToSharp(opened: Opened, view: View, px: number): Promise<number> {
  let moved = 0;
  let told: () => void = () => undefined;
  const sharp = new Promise<number>((resolve) => {
    let isOver = false;
    told = () => {
      const since = moved;
      // A task after the frame in which it was drawn: it has been painted by then.
      setTimeout(() => {
        if (isOver && since === moved) resolve(performance.now() - moved);
      });
    };
    void timeFrames(SHARP_STEPS, (index) => {
      isOver = index === SHARP_STEPS - 1;
      moved = performance.now();
      opened.setView({ ...view, x: view.x - panOffset(index + 1, px) }, false);
    });
  });
  const end = opened.onSharp?.(() => told());
  const limit = new Promise<number>((resolve) => {
    setTimeout(() => resolve(SHARP_LIMIT), SHARP_LIMIT + 1000);
  });
  const time = await Promise.race([sharp, limit]);
  end?.();
  return time;
}
