import type { ArgMap } from '../map/arg-map';
import { asidesOf } from '../map/asides';
import type { Node } from '../map/schema';

/** A node's text with what stands beside it on a line of its own, where a format only has text. */
export function textWithAsides(map: ArgMap, node: Node): string {
  const asides = asidesOf(map, node);
  return asides.length > 0 ? `${node.text}\n(${asides.join('; ')})` : node.text;
}
