import type { Cubic } from '../layout/cubic';
import type { Rect } from '../layout/rect';

/** A number as pictures write it: hundredths of a px, no trailing zeros. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Path data of curves, each from where the last one ended if it begins there. */
export function curvesPath(curves: readonly Cubic[]): string {
  let at = '';
  let d = '';
  for (const c of curves) {
    const start = `${num(c.x0)} ${num(c.y0)}`;
    if (start !== at) d += `M${start}`;
    at = `${num(c.x3)} ${num(c.y3)}`;
    d += `C${num(c.x1)} ${num(c.y1)} ${num(c.x2)} ${num(c.y2)} ${at}`;
  }
  return d;
}

/** Path data of a closed shape with these corners. */
export function polygonPath(corners: readonly (readonly [number, number])[]): string {
  return `${corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')}Z`;
}

/** Path data of a rectangle with a radius of its own at each corner: upper left, upper right, lower right, lower left. */
export function roundedPath(rect: Rect, radii: readonly [number, number, number, number]): string {
  const { x, y, width, height } = rect;
  const [a, b, c, d] = radii;
  const arc = (radius: number, toX: number, toY: number): string =>
    radius > 0 ? `A${num(radius)} ${num(radius)} 0 0 1 ${num(toX)} ${num(toY)}` : '';
  return [
    `M${num(x + a)} ${num(y)}H${num(x + width - b)}`,
    arc(b, x + width, y + b),
    `V${num(y + height - c)}`,
    arc(c, x + width - c, y + height),
    `H${num(x + d)}`,
    arc(d, x, y + height - d),
    `V${num(y + a)}`,
    arc(a, x + a, y),
    'Z',
  ].join('');
}
