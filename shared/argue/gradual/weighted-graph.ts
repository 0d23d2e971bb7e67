import { adjacencyOf, type Adjacency, type Arrows } from '../adjacency';
import { evaluationOrder, joined, type EvaluationOrder } from '../evaluation-order';

/** How the premises of an inference are one score: as strong as the weakest, each takes its part away, or as strong as the strongest. */
export const PREMISE_RULES = ['minimum', 'product', 'maximum'] as const;

/**
 * A weighted bipolar argumentation graph: arguments, known by whole numbers from 0, each with a base score of its own, and who
 * attacks and supports whom. An argument with premises is an inference: in place of a base score it takes the strengths of those.
 */
export interface WeightedGraph {
  readonly size: number;
  /** From 0 to 1: how strong an argument is before anything speaks for or against it. Not read where there are premises. */
  readonly base: Float64Array;
  /** From 0 to 1: what is passed on of an argument's strength. */
  readonly weight: Float64Array;
  readonly attackers: Adjacency;
  readonly supporters: Adjacency;
  readonly premises: Adjacency;
  /** For each argument with premises, the place of its rule in `PREMISE_RULES`. */
  readonly rules: Uint8Array;
  /** What each argument's strength rests on: all three together. */
  readonly restsOn: Adjacency;
  /** In which order strengths can be worked out, whatever the scores and weights are. */
  readonly order: EvaluationOrder;
}

const NO_ARROWS: Arrows = { from: [], to: [] };

/**
 * A graph from its arrows.
 * @param arrows `attacks` and `supports` from the one to what it bears on; `premises` from a premise to the inference
 * @param rules of inferences, as in the graph; at first each is as strong as its weakest premise
 */
export function weightedGraphOf(
  base: ArrayLike<number>,
  arrows: { attacks: Arrows; supports: Arrows; premises?: Arrows },
  weight?: ArrayLike<number>,
  rules?: ArrayLike<number>,
): WeightedGraph {
  const size = base.length;
  const into = ({ from, to }: Arrows): Adjacency => adjacencyOf(size, { from: to, to: from });
  return withBearing({
    size,
    base: new Float64Array(base),
    weight: weight ? new Float64Array(weight) : new Float64Array(size).fill(1),
    attackers: into(arrows.attacks),
    supporters: into(arrows.supports),
    premises: into(arrows.premises ?? NO_ARROWS),
    rules: rules ? new Uint8Array(rules) : new Uint8Array(size),
  });
}

/** A graph in which other arguments bear on each. */
export function withBearing(graph: Omit<WeightedGraph, 'restsOn' | 'order'>): WeightedGraph {
  const restsOn = joined([graph.premises, graph.attackers, graph.supporters]);
  return { ...graph, restsOn, order: evaluationOrder(restsOn) };
}
