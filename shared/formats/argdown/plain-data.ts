const MOST_DEPTH = 40;
const MOST_VALUES = 100_000;

/**
 * What YAML gave as plain JSON data: dates become text (a day alone as it is written), what has no place in JSON goes. Undefined where it is nested too deeply or is too much, which
 * a few lines of YAML that refer to each other can be.
 */
export function plainData(value: unknown): unknown {
  const budget = { left: MOST_VALUES };
  const plain = copy(value, 0, budget);
  return budget.left > 0 ? plain : undefined;
}

function copy(value: unknown, depth: number, budget: { left: number }): unknown {
  if (--budget.left <= 0 || depth > MOST_DEPTH) {
    budget.left = 0;
    return undefined;
  }
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : undefined;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, budget) ?? null);
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const plain = copy(item, depth + 1, budget);
      return plain === undefined ? [] : [[key, plain]];
    }),
  );
}

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
