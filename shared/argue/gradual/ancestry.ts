import { neighbours, type Arrows } from '../adjacency';
import { weightedGraphOf, type WeightedGraph } from './weighted-graph';

/** The part of a graph that an argument's strength rests on. */
export interface Ancestry {
  readonly graph: WeightedGraph;
  /** The arguments of the whole graph, by their number in the part; the one that was asked about is the first. */
  readonly members: readonly number[];
}

/** An argument with all that bears on it, however indirectly: nothing else can change its strength. */
export function ancestryOf(whole: WeightedGraph, argument: number): Ancestry {
  const arrows = [whole.attackers, whole.supporters, whole.premises];
  const numbers = new Map([[argument, 0]]);
  // A map's keys can be walked while it grows.
  for (const member of numbers.keys())
    for (const graph of arrows)
      for (const next of neighbours(graph, member)) if (!numbers.has(next)) numbers.set(next, numbers.size);
  const members = [...numbers.keys()];
  const [attacks, supports, premises] = arrows.map((graph): Arrows => {
    const to = members.flatMap((member, i) => Array.from(neighbours(graph, member), () => i));
    const from = members.flatMap((member) =>
      Array.from(neighbours(graph, member), (other) => numbers.get(other) ?? 0),
    );
    return { from, to };
  }) as [Arrows, Arrows, Arrows];
  const graph = weightedGraphOf(
    members.map((member) => whole.base[member] ?? 0),
    { attacks, supports, premises },
    members.map((member) => whole.weight[member] ?? 0),
    members.map((member) => whole.rules[member] ?? 0),
  );
  return { graph, members };
}
