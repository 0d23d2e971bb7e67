/** How far two people agree in putting things into categories, beyond what chance would make them agree. */
export interface Agreement {
  readonly items: number;
  /** The share of items that both rated alike, 0 to 1; for weights the weighted share. */
  readonly observed: number;
  /** That share if both rated at random, each as often as they did. */
  readonly expected: number;
  /** Cohen's kappa; nothing where `expected` is 1: then agreeing says nothing. */
  readonly kappa: number | undefined;
  /** Its standard error in large samples, for intervals. */
  readonly error: number | undefined;
  /** Kappa less and more 1.96 standard errors: the interval that holds it with 95 %. */
  readonly interval: readonly [low: number, high: number] | undefined;
}

/** How much two categories that lie apart count as disagreement: all alike, by their distance, or by its square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

const NINETY_FIVE = 1.959963984540054; // standard deviations of a normal distribution

/**
 * Cohen's kappa (Cohen 1960; weighted: Cohen 1968) with its large-sample standard error (Fleiss, Cohen and Everitt 1969).
 * @param table how many items the first person put into the category of the row and the second into that of the column; square, categories in their order
 */
export function cohensKappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights = 'none',
): Agreement {
  const size = table.length;
  const items = sum(table.map(sum));
  const share = (row: number, column: number): number => (table[row]?.[column] ?? 0) / items;
  const indexes = Array.from({ length: size }, (_, index) => index);
  const rows = indexes.map((row) => sum(indexes.map((column) => share(row, column))));
  const columns = indexes.map((column) => sum(indexes.map((row) => share(row, column))));
  const weight = weightsFor(weights, size);

  const over = (value: (row: number, column: number) => number): number =>
    sum(indexes.flatMap((row) => indexes.map((column) => value(row, column))));
  const observed = over((row, column) => weight(row, column) * share(row, column));
  const expected = over((row, column) => weight(row, column) * (rows[row] ?? 0) * (columns[column] ?? 0));
  const base = { items, observed, expected };
  if (items === 0 || 1 - expected < 1e-12)
    return { ...base, kappa: undefined, error: undefined, interval: undefined };

  const kappa = (observed - expected) / (1 - expected);
  const ofRow = indexes.map((row) =>
    sum(indexes.map((column) => weight(row, column) * (columns[column] ?? 0))),
  );
  const ofColumn = indexes.map((column) => sum(indexes.map((row) => weight(row, column) * (rows[row] ?? 0))));
  const spread = over((row, column) => {
    const off = weight(row, column) - ((ofRow[row] ?? 0) + (ofColumn[column] ?? 0)) * (1 - kappa);
    return share(row, column) * off ** 2;
  });
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (items * (1 - expected) ** 2);
  const error = Math.sqrt(Math.max(0, variance));
  return { ...base, kappa, error, interval: [kappa - NINETY_FIVE * error, kappa + NINETY_FIVE * error] };
}

/** How much a pair of categories counts as agreement: 1 alike, 0 as far apart as can be. */
function weightsFor(weights: KappaWeights, size: number): (row: number, column: number) => number {
  const widest = Math.max(1, size - 1);
  return (row, column) => {
    if (weights === 'none') return row === column ? 1 : 0;
    const distance = Math.abs(row - column) / widest;
    return 1 - (weights === 'linear' ? distance : distance ** 2);
  };
}

/**
 * The table of two people's ratings of the same items.
 * @param categories in their order
 * @param pairs the first and the second person's rating of each item that both have rated; others are not counted
 */
export function tableOf(
  categories: readonly string[],
  pairs: readonly (readonly [first: string, second: string])[],
): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[categories.indexOf(first)];
    const column = categories.indexOf(second);
    if (row?.[column] !== undefined) row[column] += 1;
  }
  return table;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
