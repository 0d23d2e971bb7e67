import { degree, type Adjacency } from '../adjacency';
import { ancestryOf } from './ancestry';
import type { GradualSemantics } from './semantics';
import { strengthsOf } from './strengths';
import { withBearing, type WeightedGraph } from './weighted-graph';

/**
 * What an argument does to the strength of another (Kampik, Potyka, Yin, Čyras and Toni 2024): the strength less what it would be
 * without it (`removal`), the same once nothing bears on it any more (`intrinsic`), its fair share of all that is done to it
 * (`shapley`), and how fast the strength changes with its base score (`gradient`).
 */
export const CONTRIBUTION_KINDS = ['removal', 'intrinsic', 'shapley', 'gradient'] as const;

export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export interface Contribution {
  /** NaN where the strengths that it takes do not settle. */
  readonly value: number;
  /** The standard error, where the value was estimated from samples. */
  readonly error?: number;
}

export interface ContributionOptions {
  readonly semantics: GradualSemantics;
  /** From 0 up to 1: draws the samples of Shapley values. */
  readonly random: () => number;
}

/** Up to so many arguments all sets of them are tried, for Shapley values; beyond, so many orders are drawn. */
const MOST_EXACT = 10;
const SAMPLES = 2000;
/** How far a base score is moved to either side to see how the strength follows. */
const NUDGE = 1e-5;

/**
 * What each other argument that bears on one does to it. Arguments that do not bear on it are left out: they do nothing. Inferences have no share (`shapley`):
 * they pass on what their premises do, so that what is shared is the same whether arguments bear on each other directly or by inferences.
 */
export function contributionsTo(
  whole: WeightedGraph,
  argument: number,
  kind: ContributionKind,
  options: ContributionOptions,
): Map<number, Contribution> {
  const { graph, members } = ancestryOf(whole, argument);
  const strength = (changed: WeightedGraph): number =>
    strengthsOf(changed, options.semantics).values[0] ?? NaN;
  const others = members.slice(1);
  if (kind === 'shapley') {
    const sharers = others.flatMap((_, i) => (degree(graph.premises, i + 1) === 0 ? i + 1 : []));
    const shares = shapleyValues({ graph, sharers, strength }, options.random);
    return new Map(sharers.map((sharer, i) => [members[sharer] ?? 0, shares[i] ?? { value: NaN }]));
  }
  const contribution = { removal, intrinsic, gradient }[kind];
  return new Map(others.map((other, i) => [other, { value: contribution(graph, i + 1, strength) }]));
}

type StrengthIn = (graph: WeightedGraph) => number;

function removal(graph: WeightedGraph, other: number, strength: StrengthIn): number {
  return strength(graph) - strength(without(graph, [other]));
}

function intrinsic(graph: WeightedGraph, other: number, strength: StrengthIn): number {
  return removal(withNothingOn(graph, other), other, strength);
}

function gradient(graph: WeightedGraph, other: number, strength: StrengthIn): number {
  const base = graph.base[other] ?? 0;
  const [low, high] = [Math.max(base - NUDGE, 0), Math.min(base + NUDGE, 1)];
  return (strength(withBase(graph, other, high)) - strength(withBase(graph, other, low))) / (high - low);
}

/** The arguments of a graph among which its strength is shared. */
interface Sharing {
  readonly graph: WeightedGraph;
  readonly sharers: readonly number[];
  readonly strength: StrengthIn;
}

/** One value for each of them. */
function shapleyValues(sharing: Sharing, random: () => number): Contribution[] {
  return sharing.sharers.length <= MOST_EXACT ? exactShapley(sharing) : sampledShapley(sharing, random);
}

/** Averages what each argument adds to each set of the others, over all sets (Shapley 1953). */
function exactShapley({ graph, sharers, strength }: Sharing): Contribution[] {
  const count = sharers.length;
  const all = Array.from({ length: count }, (_, i) => i);
  const worth = Array.from({ length: 2 ** count }, (_, set) =>
    strength(
      without(
        graph,
        sharers.filter((_, i) => (set & (1 << i)) === 0),
      ),
    ),
  );
  /** How many orders of all have just this set of `size` before an argument, as a share of all orders. */
  const share = (size: number): number => 1 / (count * binomial(count - 1, size));
  return all.map((i) => {
    let value = 0;
    worth.forEach((before, set) => {
      if ((set & (1 << i)) !== 0) return;
      const size = all.filter((j) => (set & (1 << j)) !== 0).length;
      value += share(size) * ((worth[set | (1 << i)] ?? 0) - before);
    });
    return { value };
  });
}

/** Averages what each argument adds to those before it, over orders that are drawn (Castro, Gómez and Tejada 2009). */
function sampledShapley({ graph, sharers, strength }: Sharing, random: () => number): Contribution[] {
  const count = sharers.length;
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  const order = Array.from({ length: count }, (_, i) => i);
  const samples = Math.max(1, Math.ceil(SAMPLES / count));
  for (let sample = 0; sample < samples; sample++) {
    shuffle(order, random);
    const present = without(graph, sharers);
    let before = strength(present);
    for (const i of order) {
      const sharer = sharers[i] ?? 0;
      present.weight[sharer] = graph.weight[sharer] ?? 0;
      const after = strength(present);
      sums[i] = (sums[i] ?? 0) + after - before;
      squares[i] = (squares[i] ?? 0) + (after - before) ** 2;
      before = after;
    }
  }
  return Array.from(sums, (sum, i) => {
    const value = sum / samples;
    const variance = Math.max(0, (squares[i] ?? 0) / samples - value ** 2);
    return { value, error: Math.sqrt(variance / Math.max(1, samples - 1)) };
  });
}

/** An argument of which nothing is passed on is as good as gone. */
function without(graph: WeightedGraph, gone: readonly number[]): WeightedGraph {
  const weight = graph.weight.slice();
  for (const argument of gone) weight[argument] = 0;
  return { ...graph, weight };
}

function withBase(graph: WeightedGraph, argument: number, score: number): WeightedGraph {
  const base = graph.base.slice();
  base[argument] = score;
  return { ...graph, base };
}

/** An argument that nothing attacks or supports any more; an inference keeps its premises. */
function withNothingOn(graph: WeightedGraph, argument: number): WeightedGraph {
  return withBearing({
    ...graph,
    attackers: emptied(graph.attackers, argument),
    supporters: emptied(graph.supporters, argument),
  });
}

function emptied({ starts, items }: Adjacency, argument: number): Adjacency {
  const [from = 0, to = 0] = [starts[argument], starts[argument + 1]];
  const kept = new Uint32Array(items.length - (to - from));
  kept.set(items.subarray(0, from));
  kept.set(items.subarray(to), from);
  return { starts: starts.map((start, i) => (i > argument ? start - (to - from) : start)), items: kept };
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return result;
}

/** Puts items into an order by chance (Fisher and Yates). */
function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] ?? 0, items[i] ?? 0];
  }
}
