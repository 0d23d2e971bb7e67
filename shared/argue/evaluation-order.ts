import { adjacencyOf, degree, type Adjacency } from './adjacency';
import { componentsOf } from './components';

/** An order in which each node comes after all that it depends on; nodes that depend on each other come together. */
export interface EvaluationOrder {
  /** Nodes that depend on nothing of themselves, up to the first circle. */
  readonly free: Uint32Array;
  /** What is left: circles, and what rests on them, each after what it depends on. */
  readonly rest: readonly (readonly number[])[];
}

/** The order for a graph whose arrows lead from a node to what it depends on. Free nodes are found by Kahn's algorithm (1962). */
export function evaluationOrder(dependsOn: Adjacency): EvaluationOrder {
  const size = dependsOn.starts.length - 1;
  const { starts, items } = reversed(dependsOn);
  const open = new Uint32Array(size);
  const free = new Uint32Array(size);
  let count = 0;
  for (let node = 0; node < size; node++) {
    open[node] = degree(dependsOn, node);
    if (open[node] === 0) free[count++] = node;
  }
  for (let at = 0; at < count; at++) {
    const node = free[at] ?? 0;
    for (let k = starts[node] ?? 0, end = starts[node + 1] ?? 0; k < end; k++) {
      const dependent = items[k] ?? 0;
      const left = (open[dependent] ?? 0) - 1;
      open[dependent] = left;
      if (left === 0) free[count++] = dependent;
    }
  }
  if (count === size) return { free, rest: [] };
  const isLeft = Uint8Array.from(open, (left) => Number(left > 0));
  return { free: free.subarray(0, count), rest: componentsOf(dependsOn, isLeft).members };
}

/** The neighbours of each node in all of several graphs, one after the other. */
export function joined(graphs: readonly Adjacency[]): Adjacency {
  const [first] = graphs;
  const size = (first?.starts.length ?? 1) - 1;
  const starts = new Uint32Array(size + 1);
  const items = new Uint32Array(graphs.reduce((sum, graph) => sum + graph.items.length, 0));
  let at = 0;
  for (let node = 0; node < size; node++) {
    for (const graph of graphs) {
      const end = graph.starts[node + 1] ?? 0;
      for (let k = graph.starts[node] ?? 0; k < end; k++) items[at++] = graph.items[k] ?? 0;
    }
    starts[node + 1] = at;
  }
  return { starts, items };
}

/** The same arrows the other way round. */
function reversed({ starts, items }: Adjacency): Adjacency {
  const size = starts.length - 1;
  const from = new Uint32Array(items.length);
  for (let node = 0, k = 0; node < size; node++)
    for (const end = starts[node + 1] ?? 0; k < end; k++) from[k] = node;
  return adjacencyOf(size, { from: items, to: from });
}
