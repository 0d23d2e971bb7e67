import type { Rating } from '../../map/ratings';
import type { AchTable, Row } from './table';

/** How scores of a table are counted. */
export interface Counting {
  /** Whether rows count by the credibility of their evidence and their relevance. */
  readonly isWeighted: boolean;
  /** How relevant rows are to the question, from 0 to 1, by the ids of their evidence; .5 where nothing is said. */
  readonly relevance?: ReadonlyMap<string, number>;
}

/** What low, medium and high count as in a product of weights (PARC ACH 2.0, as quoted by its users): high by high is 2, low by low a half. */
const GRADE_WEIGHT = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 } as const;

/** Only what does not fit counts: the hypothesis with the least against it leads (Heuer 1999). */
export const INCONSISTENCY: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: 1, II: 2 };

/** The ratings on one scale, by which cells of a row differ. What is not applicable is on none. */
const LEVEL: Readonly<Record<Exclude<Rating, 'NA'>, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };

/** What a row counts, from a half to 2. "Cannot be judged" is unknown, not worst: it counts as medium. */
export function weightOfRow({ evidence }: Row, { isWeighted, relevance }: Counting): number {
  if (!isWeighted) return 1;
  return credibilityWeight(evidence.credibility) * relevanceWeight(relevance?.get(evidence.id));
}

function credibilityWeight(credibility: number | undefined): number {
  if (credibility === 1 || credibility === 2) return GRADE_WEIGHT.high;
  return credibility === 4 || credibility === 5 ? GRADE_WEIGHT.low : GRADE_WEIGHT.medium;
}

/** A relevance from 0 to 1 on the same scale: low at 0, medium at .5, high at 1, and even steps between. */
function relevanceWeight(relevance = 0.5): number {
  return Math.SQRT2 ** (2 * relevance - 1);
}

/**
 * What each row counts against each hypothesis, by rows and columns. A link with several premises counts once, in the first of its rows; what bears
 * through other cards is counted where those stand.
 */
export function inconsistencies(table: AchTable, counting: Counting): number[][] {
  const counted = new Set<string>();
  return table.rows.map((row) => {
    const weight = weightOfRow(row, counting);
    return table.hypotheses.map((_hypothesis, column) => {
      const cell = row.cells[column];
      if (!cell?.rating || cell.how === 'through') return 0;
      if (cell.how === 'linked') {
        if (cell.links.every((id) => counted.has(id))) return 0;
        for (const id of cell.links) counted.add(id);
      }
      return INCONSISTENCY[cell.rating] * weight;
    });
  });
}

/** The inconsistency score of each hypothesis, by columns: the lowest leads. */
export function scoresOf(table: AchTable, counting: Counting): number[] {
  const rows = inconsistencies(table, counting);
  return table.hypotheses.map((_hypothesis, column) =>
    rows.reduce((sum, points) => sum + (points[column] ?? 0), 0),
  );
}

/**
 * How well a row tells the hypotheses apart: the variance of its ratings on the scale from 2 (very consistent) to -2 (very inconsistent). A row of equal
 * cells tells nothing: 0. Empty cells and those that are not applicable take no part.
 */
export function diagnosticityOf(row: Row): number {
  const known = diagnosticities.get(row);
  if (known !== undefined) return known;
  const variance = varianceOf(row);
  diagnosticities.set(row, variance);
  return variance;
}

/** Rows are the same objects from table to table as long as nothing changes in them. */
const diagnosticities = new WeakMap<Row, number>();

function varianceOf({ cells }: Row): number {
  const levels = cells.flatMap((cell) =>
    cell?.rating === undefined || cell.rating === 'NA' ? [] : LEVEL[cell.rating],
  );
  if (levels.length < 2) return 0;
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length;
}
