import type { ArgMap } from '../../map/arg-map';
import type { IsSpent } from '../budget';
import { ancestryOf } from '../gradual/ancestry';
import { GRADUAL_SEMANTICS, type GradualName } from '../gradual/semantics';
import { strengthsOf, type Settling } from '../gradual/strengths';
import type { WeightedGraph } from '../gradual/weighted-graph';
import { readingOf } from './map-reading';
import { weightedGraphOfMap } from './weighted-graph-of-map';

/** From this degree on a card counts as accepted, unless a person says otherwise. */
export const USUAL_THRESHOLD = 0.5;

/** Why a card has the degree that it has, and what would bring it to the other side of a threshold. */
export interface DegreeExplanation {
  /** NaN where it does not settle. */
  readonly degree: number;
  readonly settling: Settling;
  /** What it has before anything speaks for or against it. */
  readonly base: number;
  readonly threshold: number;
  /** Single cards without which it would be on the other side, and the degree that it would have then. */
  readonly without: readonly { readonly card: string; readonly degree: number }[];
  /** Single base scores that would bring it there: the nearest hundredth that does. The card itself may be among them. */
  readonly scores: readonly { readonly card: string; readonly from: number; readonly to: number }[];
  /** All cards that bear on it were tried. */
  readonly isWhole: boolean;
}

/** So many cards are tried one by one: those nearest to the card. */
const MOST_TRIED = 100;
const HUNDREDTHS = 100;

/** Explains the degree of a card. @param card its number in the reading */
export function explainDegree(
  map: ArgMap,
  card: number,
  semantics: GradualName,
  { threshold, isSpent }: { threshold: number; isSpent: IsSpent },
): DegreeExplanation {
  const reading = readingOf(map);
  const { graph, members } = ancestryOf(weightedGraphOfMap(map, reading), card);
  const settled = strengthsOf(graph, GRADUAL_SEMANTICS[semantics]);
  const strength = (changed: WeightedGraph): number =>
    strengthsOf(changed, GRADUAL_SEMANTICS[semantics]).values[0] ?? NaN;
  const degree = settled.values[0] ?? NaN;
  const isOver = (value: number): boolean => value >= threshold;
  const crosses = (value: number): boolean => !Number.isNaN(value) && isOver(value) !== isOver(degree);

  const cards = members.flatMap((member, i) => (member < reading.cards.length ? [i] : []));
  const tried = Number.isNaN(degree) ? [] : cards.slice(0, MOST_TRIED);
  const without: { card: string; degree: number }[] = [];
  const scores: { card: string; from: number; to: number }[] = [];
  let count = 0;
  for (const i of tried) {
    if (isSpent()) break;
    count++;
    const id = reading.cards[members[i] ?? 0]?.id ?? '';
    if (i > 0) {
      const left = strength(withNumber(graph, 'weight', i, 0));
      if (crosses(left)) without.push({ card: id, degree: left });
    }
    const from = graph.base[i] ?? 0;
    const to = nearestCrossing(from, (score) => crosses(strength(withNumber(graph, 'base', i, score))));
    if (to !== undefined) scores.push({ card: id, from, to });
  }
  return {
    degree,
    settling: settled.settlingOf(0),
    base: graph.base[0] ?? 0,
    threshold,
    without,
    scores,
    isWhole: count === cards.length,
  };
}

/** The hundredth nearest to a score, on whichever side, from which something holds; found by halving, so one that holds and its neighbour does not. */
function nearestCrossing(from: number, holds: (score: number) => boolean): number | undefined {
  const found = [0, 1].flatMap((end) => {
    if (end === from || !holds(end)) return [];
    let near = end === 1 ? Math.floor(from * HUNDREDTHS) : Math.ceil(from * HUNDREDTHS);
    let far = end * HUNDREDTHS;
    while (Math.abs(far - near) > 1) {
      const middle = Math.trunc((near + far) / 2);
      if (holds(middle / HUNDREDTHS)) far = middle;
      else near = middle;
    }
    return [far / HUNDREDTHS];
  });
  return found.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

function withNumber(
  graph: WeightedGraph,
  column: 'base' | 'weight',
  argument: number,
  value: number,
): WeightedGraph {
  const numbers = graph[column].slice();
  numbers[argument] = value;
  return { ...graph, [column]: numbers };
}
