/** An object of JSON. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * What is stored once settings have changed: all that was not changed stands as it did, be it a value that this version does not know.
 * @param stored any JSON value
 * @param read what the one who changed it knew of it
 * @param next what that became
 */
export function storedAfter(stored: unknown, read: unknown, next: unknown): unknown {
  if (!isObject(stored) || !isObject(read) || !isObject(next))
    return same(read, next) && stored !== undefined ? stored : next;
  const unknown = Object.entries(stored).filter(
    ([name]) => !Object.hasOwn(read, name) && !Object.hasOwn(next, name),
  );
  const known = Object.entries(next).map(([name, value]) => [
    name,
    storedAfter(stored[name], read[name], value),
  ]);
  return Object.fromEntries([...unknown, ...known]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
