import { boxBetween, type Point } from '../../shared/layout/rect';

/** The rectangle that selects what it touches; px of the window. */
export function RubberBand({ from, to }: { from: Point; to: Point }) {
  const { minX, minY, maxX, maxY } = boxBetween(from, to);
  return (
    <div
      className="canvas__band"
      style={{ left: minX, top: minY, width: maxX - minX, height: maxY - minY }}
      aria-hidden
    />
  );
}
