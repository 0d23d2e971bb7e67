import { applyDiff } from '../../shared/edit/diff';
import { runCommand } from '../../shared/edit/commands';
import { arrange } from '../../shared/layout/arrange';
import { nodeCard } from '../../shared/layout/node-card';
import type { Size } from '../../shared/layout/rect';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { fixedContext } from '../support/edit-context';
import { randomMap } from '../support/random-map';
import { WORST } from '../support/worst-maps';

export type GraphName = 'argument' | keyof typeof WORST;

/** A map of a kind and size, not laid out. */
export function graphOf(name: GraphName, size: number): ArgMap {
  return name === 'argument' ? randomMap(size) : WORST[name](size);
}

/** The sizes of all cards, px. */
export function sizesOf(map: ArgMap): Map<string, Size> {
  const sizes = new Map<string, Size>();
  for (const node of recordsOf(map.tables.nodes)) {
    const { width, height } = nodeCard(map, node);
    sizes.set(node.id, { width, height });
  }
  return sizes;
}

/** The map with its cards where our own layout puts them: all subjects draw the same picture. */
export function arranged(map: ArgMap): ArgMap {
  const sizes = sizesOf(map);
  const places = [...arrange(map, (id) => sizes.get(id) ?? { width: 0, height: 0 })].map(([node, point]) => ({
    ...find(map, 'places', node),
    node,
    ...point,
  }));
  const edit = runCommand(map, 'nodes.move', { places }, fixedContext());
  if (!edit.ok) throw new Error(edit.error.message);
  return applyDiff(map, edit.value.diff);
}
