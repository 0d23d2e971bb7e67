/** One figure: what was measured, of whom, at what size. */
export interface Row {
  suite: string;
  size: number;
  subject: string;
  metric: string;
  /** NaN (null in JSON) where `note` says why there is no figure. */
  median: number;
  p95: number;
  unit: 'ms' | 'µs' | 'px' | 'MB' | '';
  /** The largest of several measurements. */
  worst?: number;
  /** The graph, when it is not the one that is like an argument. */
  graph?: string;
  note?: string;
}

/** What a row is about. */
export type About = Pick<Row, 'suite' | 'size' | 'subject' | 'metric' | 'unit'> & { graph?: string };

/** @param share 0.5 for the median */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A row from several measurements; without any it says so. */
export function rowOf(about: About, numbers: readonly number[]): Row {
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return noteRow(about, 'could not be measured');
  return {
    ...about,
    median: quantile(numbers, 0.5),
    p95: quantile(numbers, 0.95),
    ...(numbers.length > 1 && { worst: Math.max(...numbers) }),
  };
}

/** A row for what was not measured. */
export function noteRow(about: About, note: string): Row {
  return { ...about, median: NaN, p95: NaN, note };
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
