import { RELATION_FOR } from '../../map/relations';
import type { Relation } from '../../map/schema';

/** What people mean by the colour of a line: green is for, red is against. Nothing for other colours, and for what is no `#rrggbb`. */
export function relationOfLineColor(color: string | undefined): Relation | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  if (green > 1.3 * red && green > 1.3 * blue) return RELATION_FOR.pro;
  return red > 1.5 * green && red > 1.5 * blue ? RELATION_FOR.con : undefined;
}
