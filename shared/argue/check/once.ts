/** The same function, which works each object out once: cards are immutable, and most are the same in the next map. */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = work(of);
    known.set(of, { value });
    return value;
  };
}

/** The same of two objects in this order. */
export function onceAPair<K extends object, T>(work: (a: K, b: K) => T): (a: K, b: K) => T {
  const of = once((a: K) => once((b: K) => work(a, b)));
  return (a, b) => of(a)(b);
}
