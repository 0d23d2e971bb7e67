import type { Rating } from '../../map/ratings';
import { INCONSISTENCY, inconsistencies, scoresOf, weightOfRow, type Counting } from './scores';
import type { AchTable, Cell } from './table';

/** Scores are sums of few weights: what differs by less is rounding. */
const EQUAL_WITHIN = 1e-9;

/** The columns with the least against them: more than one where they are tied. */
export function leadersOf(scores: readonly number[]): number[] {
  const least = Math.min(...scores);
  return scores.flatMap((score, column) => (score - least <= EQUAL_WITHIN ? [column] : []));
}

/**
 * The smallest set of rows without which others lead, ties counted as others; nothing where no set does that. It is exact: who comes level with a leader,
 * or falls behind another, does so soonest by the rows that tell most between the two, so each pair of columns is tried with these.
 * @returns the numbers of the rows, in order
 */
export function smallestDrop(table: AchTable, counting: Counting): number[] | undefined {
  const scores = scoresOf(table, counting);
  const leaders = leadersOf(scores);
  const points = inconsistencies(table, counting);
  const isLeader = new Set(leaders);
  let smallest: number[] | undefined;
  // Who is nearest to the lead comes level soonest, as a rule: with few rows known to be enough, most of the others are ruled out at once.
  const nearest = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  for (const behind of nearest) {
    const most = points.reduce((largest, row) => Math.max(largest, row[behind] ?? 0), 0);
    for (const leader of leaders) {
      if (behind === leader || smallest?.length === 1) continue;
      // Two that are tied: one must fall behind the other. Else the one behind must come level.
      const areTied = isLeader.has(behind);
      const gap = (scores[behind] ?? 0) - (scores[leader] ?? 0);
      if (smallest && gap - (smallest.length - 1) * most > EQUAL_WITHIN) continue;
      const taken = fewestRows(points, { behind, leader, gap, areTied });
      if (taken && (!smallest || taken.length < smallest.length)) smallest = taken;
    }
  }
  return smallest?.sort((a, b) => a - b);
}

/** The fewest rows without which one column comes level with another, or of two that are tied falls behind; nothing where no rows do that. */
function fewestRows(
  points: readonly (readonly number[])[],
  pair: { behind: number; leader: number; gap: number; areTied: boolean },
): number[] | undefined {
  const { behind, leader, gap, areTied } = pair;
  const rows = points
    .map((row, number) => ({ number, gain: (row[behind] ?? 0) - (row[leader] ?? 0) }))
    .filter(({ gain }) => gain > EQUAL_WITHIN)
    .sort((a, b) => b.gain - a.gain || a.number - b.number);
  const taken: number[] = [];
  let sum = 0;
  const isDone = (): boolean =>
    areTied ? sum - gap > EQUAL_WITHIN : taken.length > 0 && sum - gap >= -EQUAL_WITHIN;
  for (const { number, gain } of rows) {
    if (isDone()) break;
    taken.push(number);
    sum += gain;
  }
  return isDone() ? taken : undefined;
}

/** A change of one cell by one step. */
export interface Step {
  readonly row: number;
  readonly column: number;
  readonly from: Rating;
  readonly to: Rating;
}

const SCALE: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

/** Each step of a single cell after which others lead. Cells that only show what bears through other cards, or by linked premises, are not stepped. */
export function decisiveSteps(table: AchTable, counting: Counting): Step[] {
  const changes = leadChanges(scoresOf(table, counting));
  const found: Step[] = [];
  for (const [row, one] of table.rows.entries()) {
    const weight = weightOfRow(one, counting);
    for (const [column, cell] of one.cells.entries())
      for (const { from, to } of stepsFrom(cell)) {
        const change = (INCONSISTENCY[to] - INCONSISTENCY[from]) * weight;
        if (change !== 0 && changes(column, change)) found.push({ row, column, from, to });
      }
  }
  return found;
}

/** Tells whether others lead when one column's score changes, without looking at the other columns each time. */
function leadChanges(scores: readonly number[]): (column: number, change: number) => boolean {
  const leaders = new Set(leadersOf(scores));
  const least = Math.min(...scores);
  const next = Math.min(...scores.filter((_score, column) => !leaders.has(column)));
  return (column, change) => {
    const after = (scores[column] ?? 0) + change;
    if (!leaders.has(column)) return after - least <= EQUAL_WITHIN;
    // One of several leaders: any change parts it from them. The only one: it must still be ahead of the next.
    return leaders.size > 1 ? Math.abs(change) > EQUAL_WITHIN : next - after <= EQUAL_WITHIN;
  };
}

function stepsFrom(cell: Cell | undefined): readonly Pick<Step, 'from' | 'to'>[] {
  return (cell?.how === 'direct' && cell.rating && STEPS.get(cell.rating)) || [];
}

/** The steps from each rating that is on the scale. */
const STEPS: ReadonlyMap<Rating, readonly Pick<Step, 'from' | 'to'>[]> = new Map(
  SCALE.map((from, at) => [
    from,
    [SCALE[at - 1], SCALE[at + 1]].flatMap((to) => (to === undefined ? [] : [{ from, to }])),
  ]),
);
