import type { ArgMap } from '../../map/arg-map';
import { RATINGS, type Rating } from '../../map/ratings';
import { recordsOf } from '../../map/table';
import type { AchTable } from './table';
import { hundredths } from '../../words/locale';
import { t } from '../../words/words';

/** How one person rates the cells of a table, by `cellKey`, and when. */
export type Reading = ReadonlyMap<string, { readonly rating: Rating; readonly at: string }>;

export function cellKey(evidence: string, hypothesis: string): string {
  return `${evidence} ${hypothesis}`;
}

/** How each person who is named in the map rates the cells of a table, by names in order. */
export function readingsOf(map: ArgMap, { hypotheses, rows }: AchTable): ReadonlyMap<string, Reading> {
  const [columns, lines] = [
    new Set(hypotheses.map(({ node }) => node.id)),
    new Set(rows.map(({ evidence }) => evidence.id)),
  ];
  const readings = new Map<string, Map<string, { rating: Rating; at: string }>>();
  for (const { on, by, value, at } of recordsOf(map.tables.ratings)) {
    if (!('hypothesis' in on) || !columns.has(on.hypothesis) || !lines.has(on.evidence)) continue;
    const rating = RATINGS.find((one) => one === value);
    if (!rating) continue;
    const reading = readings.get(by) ?? new Map<string, { rating: Rating; at: string }>();
    readings.set(by, reading.set(cellKey(on.evidence, on.hypothesis), { rating, at }));
  }
  return new Map([...readings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How far two readings of a table agree. */
export interface Agreement {
  /** How many cells both have rated, and how many of them alike. */
  readonly both: number;
  readonly alike: number;
  /** Agreement beyond what the frequency of each rating would give by chance (Cohen 1960), -1 to 1; nothing where that cannot be told. */
  readonly kappa: number | undefined;
  /** The cells that both have rated differently, by `cellKey`. */
  readonly differ: ReadonlySet<string>;
}

/** Compares two readings, cell by cell. */
export function agreementOf(a: Reading, b: Reading): Agreement {
  const both = [...a.keys()].filter((key) => b.has(key));
  const differ = new Set(both.filter((key) => a.get(key)?.rating !== b.get(key)?.rating));
  const share = (reading: Reading, rating: Rating): number =>
    both.filter((key) => reading.get(key)?.rating === rating).length / both.length;
  const byChance = RATINGS.reduce((sum, rating) => sum + share(a, rating) * share(b, rating), 0);
  const alike = both.length - differ.size;
  const kappa =
    both.length === 0 || byChance === 1 ? undefined : (alike / both.length - byChance) / (1 - byChance);
  return { both: both.length, alike, kappa, differ };
}

/** The comparison in a sentence. */
export function agreementInWords([a, b]: readonly [string, string], agreement: Agreement): string {
  const { both, alike, kappa } = agreement;
  if (both === 0) return t('{a} and {b} have rated no cell both.', { a, b });
  const beyond =
    kappa === undefined ? '' : t(', {kappa} beyond chance (Cohen’s kappa)', { kappa: hundredths(kappa) });
  return t('{a} and {b} rate {alike} of {both} cells alike ({number} %{beyond}).', {
    a,
    b,
    alike,
    both,
    number: Math.round((100 * alike) / both),
    beyond,
  });
}
