import type { Node } from '../../map/schema';
import { diagnosticityOf } from './scores';
import type { AchTable, Row } from './table';

/** A table without what somebody has hidden in it, and what that is. */
export interface ShownTable extends AchTable {
  readonly hidden: { readonly evidence: readonly Node[]; readonly hypotheses: readonly Node[] };
}

/** Leaves out the rows and columns that are hidden at the question. They take no part in scores. */
export function shownTable(table: AchTable): ShownTable {
  const out = new Set(table.question.matrix?.hidden);
  if (out.size === 0) return { ...table, hidden: { evidence: [], hypotheses: [] } };
  const columns = [...table.hypotheses.keys()].filter(
    (column) => !out.has(table.hypotheses[column]?.node.id ?? ''),
  );
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  /** The nearest answer above that is not hidden. */
  const parentOf = (column: number): number | undefined => {
    const parent = table.hypotheses[column]?.parent;
    return parent === undefined ? undefined : (placeOf.get(parent) ?? parentOf(parent));
  };
  return {
    question: table.question,
    hypotheses: columns.flatMap((column) => {
      const hypothesis = table.hypotheses[column];
      return hypothesis ? [{ ...hypothesis, parent: parentOf(column) }] : [];
    }),
    rows: table.rows
      .filter(({ evidence }) => !out.has(evidence.id))
      .map((row) => ({ ...row, cells: columns.map((column) => row.cells[column]) })),
    hidden: {
      evidence: table.rows.flatMap(({ evidence }) => (out.has(evidence.id) ? [evidence] : [])),
      hypotheses: table.hypotheses.flatMap(({ node }) => (out.has(node.id) ? [node] : [])),
    },
  };
}

/** The orders in which rows are read: the table's own, what tells most first, the most credible first, the most against the answers first. */
export const ROW_ORDERS = ['own', 'diagnosticity', 'credibility', 'against'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows are read: all, those that tell the answers apart, those with an empty cell, those on which bearings disagree. */
export const ROW_FILTERS = ['all', 'telling', 'unrated', 'mixed'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What is known of a row beside its cells. */
interface RowMeasures {
  /** What it counts against all answers together. */
  readonly against: number;
}

const MEASURE: Readonly<Record<Exclude<RowOrder, 'own'>, (row: Row, measures: RowMeasures) => number>> = {
  diagnosticity: diagnosticityOf,
  // "Cannot be judged" is unknown: it stands with those that nobody has graded.
  credibility: ({ evidence: { credibility } }) => -(credibility ?? 6),
  against: (_row, { against }) => against,
};

const TAKES: Readonly<Record<RowFilter, (row: Row) => boolean>> = {
  all: () => true,
  telling: (row) => diagnosticityOf(row) > 0,
  unrated: ({ cells }) => [...cells].some((cell) => cell === undefined),
  mixed: ({ cells }) => cells.some((cell) => cell !== undefined && cell.rating === undefined),
};

/**
 * The numbers of the rows that are read, in that order; rows that measure alike keep the table's order.
 * @param points what each row counts against each answer, by rows and columns
 * @param words only rows with these letters in their evidence
 */
export function rowsRead(
  { rows }: AchTable,
  points: readonly (readonly number[])[],
  { order, filter, words }: { order: RowOrder; filter: RowFilter; words: string },
): number[] {
  const wanted = words.trim().toLowerCase();
  const numbers = [...rows.keys()].filter((number) => {
    const row = rows[number];
    return row && TAKES[filter](row) && row.evidence.text.toLowerCase().includes(wanted);
  });
  if (order === 'own') return numbers;
  const measures = new Map(
    numbers.map((number) => {
      const against = (points[number] ?? []).reduce((sum, one) => sum + one, 0);
      const row = rows[number];
      return [number, row ? MEASURE[order](row, { against }) : 0] as const;
    }),
  );
  return numbers.sort((a, b) => (measures.get(b) ?? 0) - (measures.get(a) ?? 0) || a - b);
}
