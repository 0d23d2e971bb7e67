interface WithId {
  readonly id: string;
}

/**
 * A list in the order of ids after an edit: without what goes, with what comes in its place. It is passed through once.
 * @param gone ids, those of what comes among them
 */
export function inOrder<T extends WithId>(
  list: readonly T[],
  gone: ReadonlySet<string>,
  come: readonly T[],
): readonly T[] {
  const waiting = come.length > 1 ? [...come].sort(byId) : come;
  const after: T[] = [];
  let next = 0;
  for (const one of list) {
    if (gone.has(one.id)) continue;
    for (let first = waiting[next]; first && first.id < one.id; first = waiting[++next]) after.push(first);
    after.push(one);
  }
  return after.concat(waiting.slice(next));
}

/** Orders records by their ids. */
export function byId(a: WithId, b: WithId): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
