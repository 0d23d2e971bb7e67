import type { Node } from '../map/schema';
import { fail, ok, type Result } from '../result';
import type { Staging } from './staging';

/**
 * The nodes with these ids, each once. Some may have gone since a person chose them, which is no reason to refuse the rest; it
 * fails when none is left.
 */
export function presentNodes(staging: Staging, ids: readonly string[]): Result<Node[]> {
  const nodes = [...new Set(ids)].flatMap((id) => staging.get('nodes', id) ?? []);
  return nodes.length > 0 ? ok(nodes) : fail('no-node', 'Those cards are no longer in the map.');
}
