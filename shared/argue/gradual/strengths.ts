import { degree, neighbours, type Adjacency } from '../adjacency';
import type { GradualSemantics } from './semantics';
import { PREMISE_RULES, type WeightedGraph } from './weighted-graph';

/** How far a strength can be relied on: arguments that attack or support themselves in circles need not settle. */
export type Settling = 'settled' | 'may not be the only answer' | 'did not settle';

/** From the best to the worst, as codes: the worst of what an argument rests on is its own. */
export const SETTLINGS: readonly Settling[] = ['settled', 'may not be the only answer', 'did not settle'];
const [SETTLED, NOT_ONLY, UNSETTLED] = [0, 1, 2];

export interface Strengths {
  /** Of each argument, from 0 to 1; NaN for those that did not settle, and for what rests on them. */
  readonly values: Float64Array;
  /** The worst of all arguments. */
  readonly settling: Settling;
  /** Of one argument. */
  readonly settlingOf: (argument: number) => Settling;
}

/** Circles are gone round until no strength changes by more than this, or for so many single steps and rounds. */
const SMALL = 1e-12;
const MOST_STEPS = 20_000_000;
const ROUNDS = { least: 1000, most: 100_000 };

/**
 * The final strengths of a weighted graph. What rests on nothing of itself is worked out once, exactly; circles by going round,
 * all their arguments at once, from the base scores. Where that ends, there is one answer alone if each round is known to bring
 * any two states nearer to each other (Banach's condition).
 * @param settlings how far base scores can be relied on that are the strengths of another graph, by their arguments; the others are settled
 */
export function strengthsOf(
  graph: WeightedGraph,
  semantics: GradualSemantics,
  settlings?: ReadonlyMap<number, Settling>,
): Strengths {
  const values = new Float64Array(graph.size);
  const codes = new Uint8Array(graph.size);
  const step = stepOf(graph, values, semantics);

  const { restsOn, order } = graph;
  for (const [argument, settling] of settlings ?? []) codes[argument] = SETTLINGS.indexOf(settling);
  for (const argument of order.free) {
    values[argument] = step(argument);
    if (settlings) codes[argument] = Math.max(codes[argument] ?? 0, worstOf([argument], restsOn, codes));
  }
  for (const members of order.rest) {
    let code = worstOf(members, restsOn, codes);
    const [first = 0] = members;
    if (members.length === 1 && !neighbours(restsOn, first).includes(first)) values[first] = step(first);
    else if (code !== UNSETTLED) {
      for (const a of members) values[a] = degree(graph.premises, a) === 0 ? (graph.base[a] ?? 0) : 0;
      if (!goRound(members, values, step)) code = UNSETTLED;
      else if (!isContraction(members, graph, semantics)) code = NOT_ONLY;
    }
    for (const a of members) {
      codes[a] = code;
      if (code === UNSETTLED) values[a] = NaN;
    }
  }
  const named = (code: number): Settling => SETTLINGS[code] ?? 'settled';
  return {
    values,
    settling: named(codes.reduce((a, b) => Math.max(a, b), SETTLED)),
    settlingOf: (argument) => named(codes[argument] ?? SETTLED),
  };
}

const [PRODUCT, MAXIMUM] = [PREMISE_RULES.indexOf('product'), PREMISE_RULES.indexOf('maximum')];

/** What makes the strength of one argument from the values that others have now. */
function stepOf(
  { base, weight, attackers, supporters, premises, rules }: WeightedGraph,
  values: Float64Array,
  { gather, influence }: GradualSemantics,
): (argument: number) => number {
  const sum = ({ starts, items }: Adjacency, argument: number): number => {
    const end = starts[argument + 1] ?? 0;
    let total = 0;
    for (let k = starts[argument] ?? 0; k < end; k++) total += values[items[k] ?? 0] ?? 0;
    return total;
  };
  /** What others leave: the product of what each leaves. */
  const left = ({ starts, items }: Adjacency, argument: number): number => {
    const end = starts[argument + 1] ?? 0;
    let rest = 1;
    for (let k = starts[argument] ?? 0; k < end; k++) rest *= 1 - (values[items[k] ?? 0] ?? 0);
    return rest;
  };
  const inferred = (argument: number): number => {
    const { starts, items } = premises;
    const rule = rules[argument];
    const end = starts[argument + 1] ?? 0;
    let score = rule === MAXIMUM ? 0 : 1;
    for (let k = starts[argument] ?? 0; k < end; k++) {
      const value = values[items[k] ?? 0] ?? 0;
      if (rule === PRODUCT) score *= value;
      else if (rule === MAXIMUM) score = Math.max(score, value);
      else score = Math.min(score, value);
    }
    return score;
  };
  const gathered =
    gather === 'sum'
      ? (argument: number) => sum(supporters, argument) - sum(attackers, argument)
      : (argument: number) => left(attackers, argument) - left(supporters, argument);
  return (argument) => {
    const own = degree(premises, argument) === 0 ? (base[argument] ?? 0) : inferred(argument);
    const isAlone = degree(attackers, argument) === 0 && degree(supporters, argument) === 0;
    return (isAlone ? own : influence(own, gathered(argument))) * (weight[argument] ?? 1);
  };
}

/** The worst settling of what a circle rests on outside itself; its own members have none yet. */
function worstOf(members: readonly number[], restsOn: Adjacency, codes: Uint8Array): number {
  let worst = SETTLED;
  for (const a of members) for (const b of neighbours(restsOn, a)) worst = Math.max(worst, codes[b] ?? 0);
  return worst;
}

/** Goes round a circle until nothing changes. @returns whether that came to an end; a state that comes back does for ever */
function goRound(members: readonly number[], values: Float64Array, step: (a: number) => number): boolean {
  const most = Math.min(Math.max(ROUNDS.least, MOST_STEPS / members.length), ROUNDS.most);
  let before = new Float64Array(members.length);
  let now = Float64Array.from(members, (a) => values[a] ?? 0);
  for (let round = 0; round < most; round++) {
    const next = Float64Array.from(members, step);
    members.forEach((a, i) => (values[a] = next[i] ?? 0));
    if (next.every((value, i) => Math.abs(value - (now[i] ?? 0)) <= SMALL)) return true;
    if (round > 0 && next.every((value, i) => value === before[i])) return false;
    before = now;
    now = next;
  }
  return false;
}

/** Whether each round brings any two states of a circle nearer to each other, by a bound that is quickly worked out. */
function isContraction(
  members: readonly number[],
  graph: WeightedGraph,
  semantics: GradualSemantics,
): boolean {
  const isMember = new Set(members);
  const inside = (arrows: Adjacency, a: number): number =>
    neighbours(arrows, a).reduce((count, b) => count + Number(isMember.has(b)), 0);
  return members.every((a) => {
    const pulls = inside(graph.attackers, a) + inside(graph.supporters, a);
    // An inference that nothing in the circle bears on passes its premises on: two rounds bring them nearer, if the others do.
    if (degree(graph.premises, a) > 0) return pulls === 0;
    return pulls * semantics.steepness(graph.base[a] ?? 0) < 1;
  });
}
