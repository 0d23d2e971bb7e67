import type { Icon } from '../../../shared/picture/icons.data';

const BOX = 24; // px of the box in which icons are drawn

/** Icons as the canvas takes them: each is read once. */
const known = new WeakMap<Icon, { lines: Path2D; filled: Path2D }>();

/** Draws an icon, `size` px high, with lines as thick as in its box of 24. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  icon: Icon,
  { x, y, size }: { x: number; y: number; size: number },
  { color, width }: { color: string; width: number },
): void {
  const { lines, filled } = pathsOf(icon);
  context.save();
  context.translate(x, y);
  context.scale(size / BOX, size / BOX);
  context.fillStyle = color;
  context.fill(filled);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(lines);
  context.restore();
}

function pathsOf(icon: Icon): { lines: Path2D; filled: Path2D } {
  const there = known.get(icon);
  if (there) return there;
  const joined = (paths: readonly string[]): Path2D => {
    const all = new Path2D();
    for (const path of paths) all.addPath(new Path2D(path));
    return all;
  };
  const paths = { lines: joined(icon.paths), filled: joined(icon.filled ?? []) };
  known.set(icon, paths);
  return paths;
}
