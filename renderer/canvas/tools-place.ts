import type { Box, Point, Size } from '../../shared/layout/rect';

const GAP = 10; // px between the selection and the bar
const EDGE = 4; // px between the bar and the edge of the canvas

/**
 * Where the bar of what is selected lies over the canvas: above it, below it where another card lies above, and in a canvas that is
 * too low for both along the edge where it covers the least of the selection. Nothing while the selection is out of view.
 * @param shown the selection, px of the canvas
 * @param isFree whether no card lies where the bar would, with its corner there
 */
export function toolsPlace(
  shown: Box,
  bar: Size,
  canvas: Size,
  isFree: (corner: Point) => boolean,
): Point | undefined {
  if (shown.maxX < 0 || shown.minX > canvas.width || shown.maxY < 0 || shown.minY > canvas.height)
    return undefined;
  const middle = (Math.max(0, shown.minX) + Math.min(canvas.width, shown.maxX) - bar.width) / 2;
  const x = Math.max(EDGE, Math.min(middle, canvas.width - bar.width - EDGE));
  const beside = [shown.minY - bar.height - GAP, shown.maxY + GAP].filter(
    (y) => y >= EDGE && y + bar.height < canvas.height,
  );
  const y = beside.find((top) => isFree({ x, y: top })) ?? beside[0];
  if (y !== undefined) return { x, y };
  const atFoot = Math.max(EDGE, canvas.height - bar.height - EDGE);
  const coveredAtHead = EDGE + bar.height - shown.minY;
  const coveredAtFoot = shown.maxY - atFoot;
  return { x, y: coveredAtFoot < coveredAtHead ? atFoot : EDGE };
}
