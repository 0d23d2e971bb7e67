import type { Row } from './rows';
import { TARGETS, type Target } from './targets';

/** A promise beside what was measured. */
export interface Verdict {
  about: string;
  says: string;
  /** NaN when it was not measured. */
  value: number;
  limit: string;
  outcome: 'met' | 'NOT met' | 'not measured';
}

/** The suites and sizes of a run. */
export interface Asked {
  suites: readonly string[];
  sizes: readonly number[];
}

const SIZED: ReadonlySet<string> = new Set(['canvas', 'layout', 'open']); // the other suites have sizes of their own

/**
 * Holds the figures of a run against what is promised.
 * @param asked what was run: what it should have measured and did not is told
 */
export function verdictsOf(rows: readonly Row[], { suites, sizes }: Asked): Verdict[] {
  return TARGETS.filter((target) => suites.includes(target.suite)).flatMap((target) =>
    target.sizes
      .filter((size) => !SIZED.has(target.suite) || sizes.includes(size))
      .map((size) => verdictOf(target, size, rows)),
  );
}

function verdictOf(target: Target, size: number, rows: readonly Row[]): Verdict {
  const row = rows.find(
    (one) =>
      one.subject === 'counterpoint' &&
      one.suite === target.suite &&
      one.metric === target.metric &&
      one.size === size &&
      one.graph === target.graph,
  );
  const value = row ? target.value(row, rows) : NaN;
  const met = value <= (target.most ?? Infinity) && value >= (target.least ?? -Infinity);
  const limits = [
    target.least === undefined ? [] : `≥ ${target.least}`,
    target.most === undefined ? [] : `≤ ${target.most}`,
  ].flat();
  return {
    about: [target.metric, target.graph, size].filter(Boolean).join(' '),
    says: target.says,
    value,
    limit: limits.join(', '),
    outcome: Number.isNaN(value) ? 'not measured' : met ? 'met' : 'NOT met',
  };
}
