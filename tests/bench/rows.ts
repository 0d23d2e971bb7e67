/** One figure: what was measured, of whom, at what size. */
export interface Row {
  suite: string;
  size: number;
  subject: string;
  metric: string;
  median: number;
  p95: number;
  unit: 'ms' | 'µs' | 'px' | 'MB' | '';
  /** The graph, when it is not the one that is like an argument. */
  graph?: string;
}

/** @param share 0.5 for the median */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A row from several measurements. */
export function rowOf(about: Omit<Row, 'median' | 'p95'>, numbers: readonly number[]): Row {
  return { ...about, median: quantile(numbers, 0.5), p95: quantile(numbers, 0.95) };
}

/** The figure of a subject for the same thing. */
export function peerOf(rows: readonly Row[], row: Row, subject: string): Row | undefined {
  return rows.find(
    (other) =>
      other.subject === subject &&
      other.suite === row.suite &&
      other.size === row.size &&
      other.metric === row.metric &&
      other.graph === row.graph,
  );
}
