import { idText } from './block';

/** Gives out the numbers of nodes and edges: those that a file had, and new ones that nobody has. */
export class Numbers {
  private readonly used = new Set<string>();
  private next = 1;

  /** Takes the number that a file gave, if it is free. */
  take(given: unknown): given is string | number {
    const id = idText(given);
    if (id === undefined || this.used.has(id)) return false;
    this.used.add(id);
    return true;
  }

  /** A new number, as text. Ask for new ones when all given ones are taken. */
  make(): string {
    while (this.used.has(String(this.next))) this.next++;
    const made = String(this.next);
    this.used.add(made);
    return made;
  }
}
