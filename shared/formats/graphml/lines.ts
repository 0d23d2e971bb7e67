import type { ReadEdge } from '../graph/read-links';

/** The lines of a drawing, found by their ends. */
export class Lines {
  /** Where in the file each line stands, or the one that it was made of. */
  private readonly places = new Map<ReadEdge, number>();
  private readonly ending = { from: new Map<string, Set<ReadEdge>>(), to: new Map<string, Set<ReadEdge>>() };

  constructor(lines: readonly ReadEdge[]) {
    lines.forEach((line, place) => {
      this.put(line, place);
    });
  }

  /** All that lead to it, or that start from it. */
  at(end: 'from' | 'to', id: string): readonly ReadEdge[] {
    return [...(this.ending[end].get(id) ?? [])];
  }

  /** Puts lines in the places of others, each in that of the one it is made of. */
  replace(
    old: readonly ReadEdge[],
    made: readonly { readonly line: ReadEdge; readonly of: ReadEdge }[],
  ): void {
    const placed = made.map(({ line, of }) => [line, this.places.get(of) ?? 0] as const);
    for (const line of old) {
      this.places.delete(line);
      for (const end of ['from', 'to'] as const) this.ending[end].get(line[end])?.delete(line);
    }
    for (const [line, place] of placed) this.put(line, place);
  }

  inOrder(): readonly ReadEdge[] {
    return [...this.places].sort(([, a], [, b]) => a - b).map(([line]) => line);
  }

  private put(line: ReadEdge, place: number): void {
    this.places.set(line, place);
    for (const end of ['from', 'to'] as const) {
      const there = this.ending[end].get(line[end]) ?? new Set();
      this.ending[end].set(line[end], there.add(line));
    }
  }
}
