/** A value as a text that is the same for equal values, whatever the order of their fields. */
export function canonicalText(value: unknown): string {
  const text: unknown = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const keys = Object.keys(part).sort();
    return Object.fromEntries(keys.map((key) => [key, (part as Record<string, unknown>)[key]]));
  });
  return typeof text === 'string' ? text : '';
}

/**
 * One of two values, whichever side it came from: what is there before what is not, the longer before the shorter, then by code units. So a merge
 * comes out the same for both people.
 */
export function greater<T>(a: T, b: T): T {
  return compareValues(a, b) >= 0 ? a : b;
}

/** Orders values as `greater` chooses between them, the lesser first. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const [one, other] = [canonicalText(a), canonicalText(b)];
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}
