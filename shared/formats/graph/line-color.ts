import { RELATION_FOR } from '../../map/relations';
import type { Relation } from '../../map/schema';

/** The reds and greens that have names in CSS and SVG and that people choose for lines. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['red', '#ff0000'],
  ['darkred', '#8b0000'],
  ['crimson', '#dc143c'],
  ['firebrick', '#b22222'],
  ['green', '#008000'],
  ['darkgreen', '#006400'],
  ['forestgreen', '#228b22'],
  ['limegreen', '#32cd32'],
  ['lime', '#00ff00'],
]);

/**
 * What people mean by the colour of a line: green is for, red is against. Nothing for other colours, and for what is neither a name nor `#rgb`,
 * `#rrggbb`, `#rrggbbaa` or `rgb(r, g, b)`.
 */
export function relationOfLineColor(color: string | undefined): Relation | undefined {
  const parts = partsOf((color ?? '').trim().toLowerCase());
  if (!parts) return undefined;
  const [red, green, blue] = parts;
  if (green > 1.3 * red && green > 1.3 * blue) return RELATION_FOR.pro;
  return red > 1.5 * green && red > 1.5 * blue ? RELATION_FOR.con : undefined;
}

function partsOf(color: string): readonly [number, number, number] | undefined {
  const [, ...numbers] = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b/.exec(color) ?? [];
  if (numbers.length === 3) return numbers.map(Number) as [number, number, number];
  const hex = NAMED.get(color) ?? color.replace(/^#(\w)(\w)(\w)\w?$/, '#$1$1$2$2$3$3');
  const [, ...pairs] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.exec(hex) ?? [];
  return pairs.length === 3
    ? (pairs.map((pair) => Number.parseInt(pair, 16)) as [number, number, number])
    : undefined;
}
