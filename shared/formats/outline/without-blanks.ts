import type { Entry } from './entry';

/** Entries without the blank ones: what hangs below such a one takes its place, on its side if it names one. */
export function withoutBlanks(roots: readonly Entry[]): Entry[] {
  const all = filledOf(roots);
  const waiting = [...all];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    next.children = filledOf(next.children);
    for (const child of next.children) waiting.push(child);
  }
  return all;
}

function filledOf(entries: readonly Entry[]): Entry[] {
  const filled: Entry[] = [];
  const waiting = [...entries].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!next.isBlank) {
      filled.push(next);
      continue;
    }
    const side = next.own._relation;
    for (const child of [...next.children].reverse()) {
      if (side !== undefined) child.own._relation ??= side;
      waiting.push(child);
    }
  }
  return filled;
}
