import type { Adjacency } from './adjacency';

/** The strongly connected components of a graph. */
export interface Components {
  readonly count: number;
  /** The component of each node; no arrow goes from a component to one with a higher number. */
  readonly of: Int32Array;
  /** The nodes of each component. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Splits a graph into strongly connected components, by Tarjan's algorithm (1972) with a stack of its own: chains of any
 * length. With arrows that lead from a node to what it depends on, components come in an order in which each can be worked out.
 * @param wanted Leaves out the nodes for which it is 0, and their arrows.
 */
export function componentsOf({ starts, items }: Adjacency, wanted?: Uint8Array): Components {
  const size = starts.length - 1;
  const of = new Int32Array(size).fill(-1);
  const members: number[][] = [];
  const seenAt = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const nextArrow = new Uint32Array(size);
  const path: number[] = [];
  const waiting: number[] = [];
  let seen = 0;

  function enter(node: number): void {
    seenAt[node] = lowest[node] = seen++;
    nextArrow[node] = starts[node] ?? 0;
    path.push(node);
    waiting.push(node);
  }
  function leave(node: number): void {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[node] ?? 0);
    if (lowest[node] !== seenAt[node]) return;
    const component = waiting.splice(waiting.lastIndexOf(node));
    for (const member of component) of[member] = members.length;
    members.push(component);
  }

  for (let root = 0; root < size; root++) {
    if (seenAt[root] !== -1 || wanted?.[root] === 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const arrow = nextArrow[node] ?? 0;
      if (arrow === starts[node + 1]) {
        leave(node);
        continue;
      }
      nextArrow[node] = arrow + 1;
      const next = items[arrow] ?? 0;
      if (wanted?.[next] === 0) continue;
      if (seenAt[next] === -1) enter(next);
      else if (of[next] === -1) lowest[node] = Math.min(lowest[node] ?? 0, seenAt[next] ?? 0);
    }
  }
  return { count: members.length, of, members };
}
