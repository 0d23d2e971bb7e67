import { interpolateZoom } from 'd3-interpolate';
import type { Size } from '../layout/rect';
import type { StageView } from './stage';

const [SHORTEST, LONGEST] = [350, 1100]; // ms
const PACE = 0.6; // of the time that the way would take by itself

/** A move from one view to another. */
export interface CameraMove {
  /** ms */
  readonly duration: number;
  /** Where it looks when a share of the time is over, 0 to 1: slow at both ends. */
  readonly at: (share: number) => StageView;
}

/** The way between two views on which the picture moves evenly for the eye: out, across, in (van Wijk and Nuij 2003, “Smooth and efficient zooming and panning”). */
export function cameraMove(from: StageView, to: StageView, { width, height }: Size): CameraMove {
  const way = interpolateZoom(placeOf(from), placeOf(to));
  const duration = Math.min(LONGEST, Math.max(SHORTEST, Math.abs(way.duration) * PACE));
  return {
    duration,
    at: (share) => {
      if (share >= 1) return to;
      const [x, y, wide] = way(share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2);
      const zoom = width / wide;
      return { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
    },
  };

  /** The middle of a view and how much of the map it shows across, map px. */
  function placeOf({ x, y, zoom }: StageView): [number, number, number] {
    return [(width / 2 - x) / zoom, (height / 2 - y) / zoom, width / zoom];
  }
}
