/**
 * The groups of two or more nodes that can all reach each other, and nodes that point to themselves.
 * Tarjan's strongly connected components (1972), with a stack of its own: a deep tree must not end the run.
 */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cycles: string[][] = [];

  function enter(node: string): { node: string; next: number } {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  }

  function leave(node: string): void {
    if (low.get(node) !== order.get(node)) return;
    const members: string[] = [];
    let member: string | undefined;
    do {
      member = open.pop();
      if (member === undefined) break;
      isOpen.delete(member);
      members.push(member);
    } while (member !== node);
    if (members.length > 1 || edges.get(node)?.includes(node)) cycles.push(members.sort());
  }

  function lower(node: string, to: number | undefined): void {
    low.set(node, Math.min(low.get(node) ?? Infinity, to ?? Infinity));
  }

  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = edges.get(step.node)?.[step.next++];
      if (next === undefined) {
        leave(step.node);
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(step.node));
      } else if (!order.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(step.node, order.get(next));
    }
  }
  return cycles;
}
